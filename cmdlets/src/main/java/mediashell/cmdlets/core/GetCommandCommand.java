package mediashell.cmdlets.core;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import mediashell.automation.AllowEmptyCollection;
import mediashell.automation.AllowNull;
import mediashell.automation.Cmdlet;
import mediashell.automation.ErrorCategory;
import mediashell.automation.OutputType;
import mediashell.automation.PSCmdlet;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateNotNullOrEmpty;
import mediashell.automation.binding.AliasInfo;
import mediashell.automation.binding.CommandInfo;
import mediashell.automation.binding.CommandType;
import mediashell.automation.binding.FunctionInfo;
import mediashell.text.WildcardPattern;

/** Finds commands. */
@Cmdlet(verb = "Get", noun = "Command", defaultParameterSetName = "CmdletSet")
@OutputType({
    "System.Management.Automation.AliasInfo",
    "System.Management.Automation.ApplicationInfo",
    "System.Management.Automation.FunctionInfo",
    "System.Management.Automation.CmdletInfo",
    "System.Management.Automation.ExternalScriptInfo",
    "System.Management.Automation.FilterInfo",
    "System.String",
    "System.Management.Automation.PSObject"
})
public final class GetCommandCommand extends PSCmdlet {

    /** All commands of a name, not only the one that would run. */
    @Parameter(valueFromPipelineByPropertyName = true)
    boolean all;

    /** Arguments that may add parameters; accepted for scripts' sake. */
    @Parameter(position = 1, valueFromRemainingArguments = true, aliases = "Args")
    @AllowNull
    @AllowEmptyCollection
    Object[] argumentList;

    /** Only commands of these kinds. */
    @Parameter(
            set = "AllCommandSet",
            valueFromPipelineByPropertyName = true,
            aliases = "Type",
            type = "System.Management.Automation.CommandTypes")
    Object commandType;

    /** Only commands of the session. */
    @Parameter(valueFromPipelineByPropertyName = true)
    boolean listImported;

    /** Only commands of these modules. */
    @Parameter(valueFromPipelineByPropertyName = true, aliases = "PSSnapin")
    String[] module;

    /** The names, wildcards allowed. */
    @Parameter(set = "AllCommandSet", position = 0, valueFromPipeline = true, valueFromPipelineByPropertyName = true)
    @ValidateNotNullOrEmpty
    String[] name;

    /** Only commands with these nouns. */
    @Parameter(set = "CmdletSet", valueFromPipelineByPropertyName = true)
    String[] noun;

    /** Only commands with these parameters. */
    @Parameter
    @ValidateNotNullOrEmpty
    String[] parameterName;

    /** Only commands with parameters of these types. */
    @Parameter(type = "System.Management.Automation.PSTypeName[]")
    @ValidateNotNullOrEmpty
    Object[] parameterType;

    /** Writes the syntax instead. */
    @Parameter(valueFromPipelineByPropertyName = true)
    boolean syntax;

    /** At most so many. */
    @Parameter(valueFromPipelineByPropertyName = true)
    int totalCount;

    /** Only commands with these verbs. */
    @Parameter(set = "CmdletSet", valueFromPipelineByPropertyName = true)
    String[] verb;

    private int written;

    @Override
    public void processRecord() {
        String[] wanted = name != null ? name : new String[] {"*"};
        for (String one : wanted) {
            List<CommandInfo> found = WildcardPattern.containsWildcardCharacters(one) ? byPattern(one) : byName(one);
            found.removeIf(command -> !isWanted(command));
            if (found.isEmpty() && !WildcardPattern.containsWildcardCharacters(one)) {
                notFound(one);
            }
            found.forEach(this::write);
        }
    }

    private void notFound(String one) {
        writeError(errorRecord(
                "System.Management.Automation.CommandNotFoundException",
                "CommandNotFoundException",
                ErrorCategory.ObjectNotFound,
                one,
                "there is no command '" + one + "'"));
    }

    private List<CommandInfo> byPattern(String pattern) {
        List<CommandInfo> found = new ArrayList<>(context().commands().match(pattern));
        found.sort(Comparator.comparing(CommandInfo::name, String::compareToIgnoreCase));
        return found;
    }

    private List<CommandInfo> byName(String one) {
        List<CommandInfo> found = context().commands().findAll(one);
        boolean everything = all || commandType != null;
        return found.size() > 1 && !everything ? new ArrayList<>(found.subList(0, 1)) : new ArrayList<>(found);
    }

    private boolean isWanted(CommandInfo command) {
        return ofKind(command)
                && matchesPart(verb, command.name(), true)
                && matchesPart(noun, command.name(), false)
                && ofModule(command)
                && hasParameters(command);
    }

    private boolean ofKind(CommandInfo command) {
        if (commandType == null) {
            boolean named = verb == null && noun == null && (module == null || name != null);
            return named || command.commandType() != CommandType.Alias;
        }
        String kinds = ", " + commandType + ",";
        return kinds.contains(", All,")
                || kinds.contains(" " + command.commandType().name() + ",")
                || command.commandType() == CommandType.Filter && kinds.contains(" Function,");
    }

    private static boolean matchesPart(String[] patterns, String command, boolean verbPart) {
        if (patterns == null) {
            return true;
        }
        int dash = command.indexOf('-');
        String part = dash < 0 ? "" : verbPart ? command.substring(0, dash) : command.substring(dash + 1);
        for (String pattern : patterns) {
            if (!part.isEmpty() && WildcardPattern.get(pattern, true).isMatch(part)) {
                return true;
            }
        }
        return false;
    }

    private boolean ofModule(CommandInfo command) {
        if (module == null) {
            return true;
        }
        for (String pattern : module) {
            if (WildcardPattern.get(pattern, true).isMatch(command.moduleName())) {
                return true;
            }
        }
        return false;
    }

    private boolean hasParameters(CommandInfo command) {
        if (parameterName == null) {
            return true;
        }
        for (String wanted : parameterName) {
            WildcardPattern pattern = WildcardPattern.get(wanted, true);
            boolean has = command.metadata() != null
                    && command.metadata().parameters().stream().anyMatch(p -> pattern.isMatch(p.name()));
            if (!has) {
                return false;
            }
        }
        return true;
    }

    private void write(CommandInfo command) {
        if (totalCount > 0 && written >= totalCount) {
            return;
        }
        written++;
        if (!syntax) {
            boolean called = argumentList != null && command instanceof FunctionInfo;
            writeObject(called ? ((FunctionInfo) command).withArguments(Arrays.asList(argumentList)) : command);
            return;
        }
        CommandInfo shown =
                command instanceof AliasInfo alias ? context().commands().find(alias.definition()) : command;
        writeObject(
                shown.metadata() == null ? shown.definition() : shown.metadata().syntax());
    }
}
