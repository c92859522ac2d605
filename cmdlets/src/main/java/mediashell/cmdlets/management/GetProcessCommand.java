package mediashell.cmdlets.management;

import java.util.Comparator;
import java.util.List;

import mediashell.automation.Cmdlet;
import mediashell.automation.ErrorCategory;
import mediashell.automation.OutputType;
import mediashell.automation.PSCmdlet;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateNotNull;
import mediashell.automation.ValidateNotNullOrEmpty;
import mediashell.text.WildcardPattern;

/** Lists processes. */
@Cmdlet(verb = "Get", noun = "Process", defaultParameterSetName = "Name")
@OutputType({"System.Diagnostics.ProcessModule", "System.Diagnostics.FileVersionInfo", "System.Diagnostics.Process"})
public final class GetProcessCommand extends PSCmdlet {

    /** Only Windows keeps versions in programs. */
    @Parameter(
            set = "Name",
            aliases = {"FV", "FVI"})
    @Parameter(set = "Id")
    @Parameter(set = "InputObject")
    @ValidateNotNull
    boolean fileVersionInfo;

    /** Only processes with these numbers. */
    @Parameter(set = "Id", mandatory = true, valueFromPipelineByPropertyName = true, aliases = "PID")
    @Parameter(set = "IdWithUserName", mandatory = true, valueFromPipelineByPropertyName = true)
    int[] id;

    /** Accepted for scripts' sake. */
    @Parameter(set = "NameWithUserName", mandatory = true)
    @Parameter(set = "IdWithUserName", mandatory = true)
    @Parameter(set = "InputObjectWithUserName", mandatory = true)
    boolean includeUserName;

    /** Processes to list anew. */
    @Parameter(set = "InputObject", mandatory = true, valueFromPipeline = true, type = "System.Diagnostics.Process[]")
    @Parameter(set = "InputObjectWithUserName", mandatory = true, valueFromPipeline = true)
    Object[] inputObject;

    /** Only Windows tells a process's modules. */
    @Parameter(set = "Name")
    @Parameter(set = "Id")
    @Parameter(set = "InputObject")
    @ValidateNotNull
    boolean module;

    /** The names, wildcards allowed. */
    @Parameter(set = "Name", position = 0, valueFromPipelineByPropertyName = true, aliases = "ProcessName")
    @Parameter(set = "NameWithUserName", position = 0, valueFromPipelineByPropertyName = true)
    @ValidateNotNullOrEmpty
    String[] name;

    @Override
    public void processRecord() {
        if (id != null) {
            for (int one : id) {
                byId(one);
            }
            return;
        }
        List<ProcessInfo> all = all();
        for (String pattern : name == null ? new String[] {"*"} : name) {
            List<ProcessInfo> found = matching(all, pattern);
            found.forEach(this::writeObject);
            if (found.isEmpty() && !WildcardPattern.containsWildcardCharacters(pattern)) {
                notFound("NoProcessFoundForGivenName", pattern, "there is no process named '" + pattern + "'");
            }
        }
    }

    private static List<ProcessInfo> all() {
        return ProcessHandle.allProcesses()
                .map(handle -> new ProcessInfo(handle, null))
                .sorted(Comparator.comparing(ProcessInfo::processName, String::compareToIgnoreCase)
                        .thenComparing(ProcessInfo::id))
                .toList();
    }

    private static List<ProcessInfo> matching(List<ProcessInfo> all, String pattern) {
        WildcardPattern wildcard = WildcardPattern.get(pattern, true);
        return all.stream()
                .filter(process -> wildcard.isMatch(process.processName()))
                .toList();
    }

    private void byId(int one) {
        ProcessHandle.of(one)
                .ifPresentOrElse(
                        handle -> writeObject(new ProcessInfo(handle, null)),
                        () -> notFound("NoProcessFoundForGivenId", one, "there is no process " + one));
    }

    private void notFound(String errorId, Object target, String message) {
        writeError(errorRecord(
                "Microsoft.PowerShell.Commands.ProcessCommandException",
                errorId,
                ErrorCategory.ObjectNotFound,
                target,
                message));
    }
}
