package mediashell.cmdlets.management;

import java.util.ArrayList;
import java.util.List;

import mediashell.automation.Cmdlet;
import mediashell.automation.ErrorCategory;
import mediashell.automation.OutputType;
import mediashell.automation.PSCmdlet;
import mediashell.automation.PSObject;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateNotNullOrEmpty;
import mediashell.dotnet.system.diagnostics.ProcessInfo;

/** Ends processes. */
@Cmdlet(verb = "Stop", noun = "Process", defaultParameterSetName = "Id", supportsShouldProcess = true)
@OutputType("System.Diagnostics.Process")
public final class StopProcessCommand extends PSCmdlet {

    /** Without giving them time to clean up. */
    @Parameter
    @ValidateNotNullOrEmpty
    boolean force;

    /** The processes' numbers. */
    @Parameter(set = "Id", mandatory = true, position = 0, valueFromPipelineByPropertyName = true)
    int[] id;

    /** The processes. */
    @Parameter(
            set = "InputObject",
            mandatory = true,
            position = 0,
            valueFromPipeline = true,
            type = "System.Diagnostics.Process[]")
    Object[] inputObject;

    /** The processes' names. */
    @Parameter(set = "Name", mandatory = true, valueFromPipelineByPropertyName = true, aliases = "ProcessName")
    String[] name;

    /** Writes what was changed or made. */
    @Parameter
    boolean passThru;

    @Override
    public void processRecord() {
        List<ProcessInfo> wanted = new ArrayList<>();
        for (Object given : inputObject == null ? new Object[0] : inputObject) {
            wanted.add((ProcessInfo) PSObject.base(given));
        }
        ProcessSearch search = new ProcessSearch(this::notFound);
        wanted.addAll(search.byIds(id));
        wanted.addAll(search.byNames(name));
        wanted.forEach(this::stop);
    }

    private void notFound(String errorId, Object target, String message) {
        writeError(errorRecord(
                "Microsoft.PowerShell.Commands.ProcessCommandException",
                errorId,
                ErrorCategory.ObjectNotFound,
                target,
                message));
    }

    private void stop(ProcessInfo process) {
        if (!shouldProcess(process.processName() + " (" + process.id() + ")", "Stop-Process")) {
            return;
        }
        boolean asked =
                force ? process.handle().destroyForcibly() : process.handle().destroy();
        if (!asked) {
            writeError(errorRecord(
                    "Microsoft.PowerShell.Commands.ProcessCommandException",
                    "CouldNotStopProcess",
                    ErrorCategory.CloseError,
                    process.id(),
                    "process " + process.id() + " cannot be stopped"));
        } else if (passThru) {
            writeObject(process);
        }
    }
}
