package mediashell.cmdlets.management;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import mediashell.automation.Cmdlet;
import mediashell.automation.ErrorCategory;
import mediashell.automation.OutputType;
import mediashell.automation.PSCmdlet;
import mediashell.automation.PSObject;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateNotNullOrEmpty;
import mediashell.automation.ValidateRange;
import mediashell.automation.pipeline.PipelineStoppedException;
import mediashell.dotnet.system.diagnostics.ProcessInfo;

/** Waits until processes have ended. */
@Cmdlet(verb = "Wait", noun = "Process", defaultParameterSetName = "Name")
@OutputType("System.Diagnostics.Process")
public final class WaitProcessCommand extends PSCmdlet {

    /** Waits for one of the processes only. */
    @Parameter
    boolean any;

    /** The processes' numbers. */
    @Parameter(
            set = "Id",
            mandatory = true,
            position = 0,
            valueFromPipelineByPropertyName = true,
            aliases = {"PID", "ProcessId"})
    @ValidateNotNullOrEmpty
    int[] id;

    /** The processes. */
    @Parameter(set = "InputObject", mandatory = true, valueFromPipeline = true, type = "System.Diagnostics.Process[]")
    Object[] inputObject;

    /** The processes' names. */
    @Parameter(
            set = "Name",
            mandatory = true,
            position = 0,
            valueFromPipelineByPropertyName = true,
            aliases = "ProcessName")
    String[] name;

    /** Writes the processes that have ended. */
    @Parameter
    boolean passThru;

    /** Seconds to wait at most. */
    @Parameter(position = 1, aliases = "TimeoutSec")
    @ValidateNotNullOrEmpty
    @ValidateRange(min = 0, max = 32767)
    int timeout;

    private final List<ProcessInfo> processes = new ArrayList<>();
    private volatile CompletableFuture<?> waiting = CompletableFuture.completedFuture(null);

    @Override
    public void processRecord() {
        for (Object given : inputObject == null ? new Object[0] : inputObject) {
            processes.add((ProcessInfo) PSObject.base(given));
        }
        ProcessSearch search = new ProcessSearch(this::notFound);
        processes.addAll(search.byIds(id));
        processes.addAll(search.byNames(name));
    }

    @Override
    public void endProcessing() {
        if (processes.isEmpty()) {
            return;
        }
        CompletableFuture<?>[] ends =
                processes.stream().map(each -> each.handle().onExit()).toArray(CompletableFuture<?>[]::new);
        waiting = any ? CompletableFuture.anyOf(ends) : CompletableFuture.allOf(ends);
        try {
            await();
        } catch (TimeoutException late) {
            processes.stream().filter(each -> each.handle().isAlive()).forEach(this::reportLate);
        }
        if (passThru) {
            processes.stream().filter(each -> !each.handle().isAlive()).forEach(this::writeObject);
        }
    }

    private void await() throws TimeoutException {
        try {
            if (isBound("Timeout")) {
                waiting.get(timeout, TimeUnit.SECONDS);
            } else {
                waiting.get();
            }
        } catch (InterruptedException | ExecutionException | java.util.concurrent.CancellationException stopped) {
            throw new PipelineStoppedException();
        }
    }

    @Override
    public void stopProcessing() {
        waiting.cancel(true);
    }

    private void reportLate(ProcessInfo process) {
        writeError(errorRecord(
                "System.TimeoutException",
                "ProcessNotTerminated",
                ErrorCategory.CloseError,
                process,
                "process " + process.processName() + " (" + process.id() + ") is still running after " + timeout
                        + " seconds"));
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
