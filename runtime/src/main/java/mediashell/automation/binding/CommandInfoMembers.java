package mediashell.automation.binding;

import mediashell.automation.modules.ScriptModule;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.EnumValue;

/** System.Management.Automation.CommandInfo. */
@DotNetType(value = "System.Management.Automation.CommandInfo", represents = CommandInfo.class, base = "System.Object")
final class CommandInfoMembers {

    private CommandInfoMembers() {}

    @DotNetProperty
    static String name(CommandInfo self) {
        return self.name();
    }

    @DotNetProperty
    @TypeName("System.Management.Automation.CommandTypes")
    static EnumValue commandType(CommandInfo self) {
        return EnumValue.of(
                FacadeTypes.require("System.Management.Automation.CommandTypes"),
                self.commandType().name());
    }

    @DotNetMethod
    static String toString(CommandInfo self) {
        return self.name();
    }

    @DotNetProperty
    static String definition(CommandInfo self) {
        return self.definition();
    }

    @DotNetProperty
    static String moduleName(CommandInfo self) {
        return self.moduleName();
    }

    /** The module whose state the command's code belongs to; null for what was defined at the top level. */
    @DotNetProperty
    @TypeName("System.Management.Automation.PSModuleInfo")
    static Object module(CommandInfo self) {
        boolean code = self instanceof FunctionInfo function
                && function.scriptBlock() != null
                && function.scriptBlock().sessionState() != null;
        return code ? ((FunctionInfo) self).scriptBlock().sessionState().module() : null;
    }

    @DotNetProperty
    static String source(CommandInfo self) {
        return self instanceof ApplicationInfo application ? application.path().toString() : self.moduleName();
    }

    @DotNetProperty
    @TypeName("System.Version")
    static Object version(CommandInfo self) {
        return module(self) instanceof ScriptModule module ? module.version() : null;
    }

    @DotNetProperty
    @TypeName("System.Collections.Generic.Dictionary`2[System.String,System.Management.Automation.ParameterMetadata]")
    static Object parameters(ExecutionContext context, CommandInfo self) {
        return CommandDescriptions.parameters(context, self);
    }

    @DotNetProperty
    @TypeName(
            "System.Collections.ObjectModel.ReadOnlyCollection`1[System.Management.Automation.CommandParameterSetInfo]")
    static Object parameterSets(CommandInfo self) {
        return CommandDescriptions.parameterSets(self);
    }

    @DotNetProperty
    @TypeName("System.Collections.ObjectModel.ReadOnlyCollection`1[System.Management.Automation.PSTypeName]")
    static Object outputType(CommandInfo self) {
        return CommandDescriptions.outputTypes(self);
    }
}
