package mediashell.cmdlets.core;

import java.util.ArrayList;
import java.util.List;

import mediashell.automation.Cmdlet;
import mediashell.automation.ErrorCategory;
import mediashell.automation.PSCmdlet;
import mediashell.automation.PSObject;
import mediashell.automation.Parameter;
import mediashell.automation.TypeNameList;
import mediashell.automation.binding.AliasInfo;
import mediashell.automation.binding.ApplicationInfo;
import mediashell.automation.binding.CommandInfo;
import mediashell.automation.help.CommandHelp;
import mediashell.automation.members.PSNoteProperty;
import mediashell.text.WildcardPattern;

/** Shows what commands are good for; topics that are no commands are not part of this product. */
@Cmdlet(verb = "Get", noun = "Help", defaultParameterSetName = "AllUsersView")
public final class GetHelpCommand extends PSCmdlet {

    /** The command's name, wildcards allowed. */
    @Parameter(position = 0, valueFromPipelineByPropertyName = true)
    String name;

    /** Where to look, for help of providers. */
    @Parameter
    String path;

    /** Only help of these kinds. */
    @Parameter
    String[] category;

    /** Everything there is. */
    @Parameter(set = "AllUsersView")
    boolean full;

    /** With the parameters' descriptions. */
    @Parameter(set = "DetailedView", mandatory = true)
    boolean detailed;

    /** Only the examples. */
    @Parameter(set = "Examples", mandatory = true)
    boolean examples;

    /** Only these parameters, wildcards allowed. */
    @Parameter(set = "Parameters", mandatory = true)
    String[] parameter;

    /** Only help of these components. */
    @Parameter
    String[] component;

    /** Only help for this functionality. */
    @Parameter
    String[] functionality;

    /** Only help for this role. */
    @Parameter
    String[] role;

    /** There is no browser here: an error. */
    @Parameter(set = "Online", mandatory = true)
    boolean online;

    /** There are no windows here: an error. */
    @Parameter(set = "ShowWindow", mandatory = true)
    boolean showWindow;

    @Override
    public void processRecord() {
        if (online || showWindow) {
            throw throwTerminatingError(errorRecord(
                    "System.InvalidOperationException",
                    "InvalidOperation",
                    ErrorCategory.InvalidOperation,
                    null,
                    "help is shown as text here; leave -Online and -ShowWindow out"));
        }
        String wanted = name == null ? "*" : name;
        List<CommandInfo> found = find(wanted);
        if (found.isEmpty() && !WildcardPattern.containsWildcardCharacters(wanted)) {
            found = find("*" + wanted + "*");
        }
        if (found.isEmpty()) {
            notFound(wanted);
        } else if (found.size() == 1) {
            show(found.getFirst());
        } else {
            found.forEach(this::list);
        }
    }

    private void notFound(String wanted) {
        if (!WildcardPattern.containsWildcardCharacters(wanted)) {
            writeError(errorRecord(
                    "Microsoft.PowerShell.Commands.HelpNotFoundException",
                    "HelpNotFound",
                    ErrorCategory.ResourceUnavailable,
                    null,
                    "there is no help for '" + wanted + "': it is no command of this session"));
        }
    }

    private List<CommandInfo> find(String wanted) {
        List<CommandInfo> found = new ArrayList<>();
        if (WildcardPattern.containsWildcardCharacters(wanted)) {
            for (CommandInfo command : context().commands().match(wanted)) {
                if (!(command instanceof AliasInfo) && isWanted(command)) {
                    found.add(command);
                }
            }
            found.sort((a, b) -> a.name().compareToIgnoreCase(b.name()));
            return found;
        }
        CommandInfo command = context().commands().find(wanted);
        if (command != null && !(command instanceof ApplicationInfo) && isWanted(command)) {
            found.add(command);
        }
        return found;
    }

    private boolean isWanted(CommandInfo command) {
        if (category == null) {
            return true;
        }
        return List.of(category).stream()
                .anyMatch(kind -> kind.equalsIgnoreCase(command.commandType().name()));
    }

    private void show(CommandInfo command) {
        CommandHelp help = CommandHelp.of(command);
        CommandInfo target =
                help.forwardTarget() == null ? null : context().commands().find(help.forwardTarget());
        CommandHelp shown = target == null ? help : CommandHelp.of(target);
        if (parameter == null) {
            writeObject(shown.object(level()));
            return;
        }
        for (String pattern : parameter) {
            WildcardPattern wildcard = WildcardPattern.get(pattern, true);
            List<PSObject> found = shown.parameters(wildcard::isMatch);
            found.forEach(this::writeObject);
            if (found.isEmpty()) {
                writeError(errorRecord(
                        "System.Management.Automation.PSArgumentException",
                        "NoParmsFound",
                        ErrorCategory.InvalidArgument,
                        null,
                        "no parameter of " + command.name() + " matches '" + pattern + "'"));
            }
        }
    }

    private String level() {
        return full ? "FullView" : detailed ? "DetailedView" : examples ? "ExamplesView" : "";
    }

    /** Several commands are listed with one line each. */
    private void list(CommandInfo command) {
        CommandHelp help = CommandHelp.of(command);
        PSObject line = PSObject.custom();
        line.setTypeNames(new TypeNameList(List.of("HelpInfoShort")));
        line.instanceMembers().put(new PSNoteProperty("Name", command.name()));
        line.instanceMembers().put(new PSNoteProperty("Category", help.category()));
        line.instanceMembers().put(new PSNoteProperty("Module", command.moduleName()));
        line.instanceMembers().put(new PSNoteProperty("Synopsis", help.synopsis()));
        writeObject(line);
    }
}
