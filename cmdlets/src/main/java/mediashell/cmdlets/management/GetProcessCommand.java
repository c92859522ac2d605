package mediashell.cmdlets.management;

import mediashell.automation.Cmdlet;
import mediashell.automation.ErrorCategory;
import mediashell.automation.OutputType;
import mediashell.automation.PSCmdlet;
import mediashell.automation.PSObject;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateNotNull;
import mediashell.automation.ValidateNotNullOrEmpty;

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
        ProcessSearch search = new ProcessSearch(this::notFound);
        for (Object given : inputObject == null ? new Object[0] : inputObject) {
            writeObject(PSObject.base(given));
        }
        search.byIds(id).forEach(this::writeObject);
        boolean all = name == null && id == null && inputObject == null;
        search.byNames(all ? new String[] {"*"} : name).forEach(this::writeObject);
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
