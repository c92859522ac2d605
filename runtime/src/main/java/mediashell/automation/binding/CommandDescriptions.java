package mediashell.automation.binding;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import mediashell.automation.ScriptBlock;
import mediashell.automation.scope.ScopedItemOptions;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.GenericType;
import mediashell.automation.types.PSType;
import mediashell.automation.types.Types;
import mediashell.automation.values.DictionaryObject;
import mediashell.automation.values.EnumValue;
import mediashell.automation.values.ListObject;
import mediashell.automation.values.ValueEquality;

/** What the facades of commands compute from the command model. */
final class CommandDescriptions {

    private static final String AUTOMATION = "System.Management.Automation.";

    private CommandDescriptions() {}

    static String verb(CommandInfo command) {
        int dash = command.name().indexOf('-');
        return dash < 0 ? "" : command.name().substring(0, dash);
    }

    static String noun(CommandInfo command) {
        int dash = command.name().indexOf('-');
        return dash < 0 ? "" : command.name().substring(dash + 1);
    }

    static Object implementingType(CmdletInfo cmdlet) {
        String name = cmdlet.descriptor().implementingType();
        PSType known = FacadeTypes.find(name);
        return known != null ? known : new PSTypeName(name.substring(name.lastIndexOf('.') + 1));
    }

    static String extension(ApplicationInfo application) {
        String name = application.name();
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot);
    }

    static String resolvedName(ExecutionContext context, AliasInfo alias) {
        CommandInfo resolved = context.commands().find(alias.definition());
        return resolved == null ? null : resolved.name();
    }

    static EnumValue options(Set<ScopedItemOptions> options) {
        long bits = 0;
        for (ScopedItemOptions option : options) {
            bits |= 1L << option.ordinal();
        }
        return new EnumValue(FacadeTypes.require(AUTOMATION + "ScopedItemOptions"), bits);
    }

    /** The parameters by name, without regard to case, dynamic ones of a call without arguments too; null for programs. */
    static Object parameters(ExecutionContext context, CommandInfo command) {
        if (command.metadata() == null) {
            return null;
        }
        PSType dictionary = FacadeTypes.require("System.Collections.Generic.Dictionary`2");
        PSType parameter = FacadeTypes.require(AUTOMATION + "ParameterMetadata");
        DictionaryObject table = new DictionaryObject(
                GenericType.of(dictionary, List.of(Types.STRING, parameter)), ValueEquality.IGNORE_CASE);
        for (BindableParameter bindable : command.metadata().model().parameters()) {
            table.set(bindable.name(), bindable.metadata());
        }
        if (command instanceof FunctionInfo function && function.metadata().dynamicParameters()) {
            ScriptBlock block = function.scriptBlock();
            block.code()
                    .dynamicParameters(context, block, function.arguments())
                    .forEach(found -> table.set(found.name(), found));
        }
        return table;
    }

    static Object roles(ParameterMetadata parameter) {
        PSType dictionary = FacadeTypes.require("System.Collections.Generic.Dictionary`2");
        PSType role = FacadeTypes.require(AUTOMATION + "ParameterSetMetadata");
        DictionaryObject table = new DictionaryObject(
                GenericType.of(dictionary, List.of(Types.STRING, role)), ValueEquality.IGNORE_CASE);
        parameter.sets().forEach(set -> table.set(set.set(), set));
        return table;
    }

    static Object parameterSets(CommandInfo command) {
        CommandMetadata metadata = command.metadata();
        List<CommandParameterSetInfo> sets = metadata == null
                ? List.of()
                : metadata.model().sets().stream()
                        .map(set -> new CommandParameterSetInfo(metadata, set))
                        .toList();
        return readOnly(AUTOMATION + "CommandParameterSetInfo", sets);
    }

    static Object outputTypes(CommandInfo command) {
        List<PSTypeName> names = command.metadata() == null
                ? List.of()
                : command.metadata().outputTypes().stream().map(PSTypeName::new).toList();
        return readOnly(AUTOMATION + "PSTypeName", names);
    }

    static ListObject readOnly(String element, Collection<?> items) {
        return ListObject.readOnly(closed("System.Collections.ObjectModel.ReadOnlyCollection`1", element), items);
    }

    static ListObject collection(String element, Collection<?> items) {
        return new ListObject(closed("System.Collections.ObjectModel.Collection`1", element), items);
    }

    private static PSType closed(String definition, String element) {
        PSType generic = FacadeTypes.find(definition);
        PSType argument = FacadeTypes.find(element);
        return generic == null
                ? Types.ARRAY_LIST
                : GenericType.of(generic, List.of(argument == null ? Types.OBJECT : argument));
    }
}
