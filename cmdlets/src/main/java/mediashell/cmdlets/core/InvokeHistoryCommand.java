package mediashell.cmdlets.core;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import mediashell.automation.Cmdlet;
import mediashell.automation.DotNetException;
import mediashell.automation.ErrorCategory;
import mediashell.automation.PSCmdlet;
import mediashell.automation.Parameter;
import mediashell.automation.ScriptBlock;
import mediashell.automation.ScriptBlockCode.Call;
import mediashell.automation.session.CommandHistory;
import mediashell.automation.session.HistoryInfo;
import mediashell.automation.values.DateTime;
import mediashell.automation.values.TypedArray;

/** Runs a command line of the history once more, and adds it to the history again. */
@Cmdlet(verb = "Invoke", noun = "History", supportsShouldProcess = true)
public final class InvokeHistoryCommand extends PSCmdlet {

    /** The entry's number, or the beginning of its text; the last entry when left out. */
    @Parameter(position = 0, valueFromPipelineByPropertyName = true)
    String id;

    /** The entries that are being run, so that one which runs itself is seen. */
    private static final class Running {

        private final Set<Long> ids = new HashSet<>();
    }

    private boolean invoked;

    @Override
    public void endProcessing() {
        if (!invoked) {
            invoke();
        }
    }

    @Override
    public void processRecord() {
        if (invoked) {
            throw failure(
                    "InvokeHistoryMultipleCommandsError",
                    ErrorCategory.InvalidArgument,
                    id,
                    "Invoke-History runs one command line, but more came");
        }
        invoke();
    }

    private void invoke() {
        invoked = true;
        HistoryInfo entry = entry();
        Running running = context().service(Running.class, _ -> new Running());
        if (!running.ids.add(entry.id())) {
            throw failure(
                    "InvokeHistoryLoopDetected",
                    ErrorCategory.InvalidOperation,
                    null,
                    "the command line " + entry.id() + " runs itself without end");
        }
        try {
            if (shouldProcess(entry.commandLine(), "Invoke-History")) {
                run(entry.commandLine());
            }
        } finally {
            running.ids.remove(entry.id());
        }
    }

    private HistoryInfo entry() {
        CommandHistory history = CommandHistory.of(context());
        if (id == null) {
            return history.newest(1).stream()
                    .findFirst()
                    .orElseThrow(() -> failure(
                            "InvokeHistoryNoLastHistoryEntryFound",
                            ErrorCategory.InvalidOperation,
                            null,
                            "the history is empty"));
        }
        if (id.matches("[0-9]{1,18}")) {
            return history.find(Long.parseLong(id))
                    .orElseThrow(() -> failure(
                            "InvokeHistoryNoHistoryForId",
                            ErrorCategory.ObjectNotFound,
                            id,
                            "the history has no entry " + id));
        }
        return history.findNewest(id)
                .orElseThrow(() -> failure(
                        "InvokeHistoryNoHistoryForCommandline",
                        ErrorCategory.ObjectNotFound,
                        id,
                        "no command line of the history begins with '" + id + "'"));
    }

    private DotNetException failure(String errorId, ErrorCategory category, Object target, String message) {
        return throwTerminatingError(errorRecord("System.ArgumentException", errorId, category, target, message));
    }

    private void run(String commandLine) {
        if (host().ui() != null) {
            host().ui().writeLine(commandLine);
        }
        DateTime start = now();
        String status = "Failed";
        try {
            ScriptBlock block = context().createScriptBlock(commandLine, null);
            Map<String, Object> arguments = Map.of("args", TypedArray.ofObjects(List.of()));
            Call call = new Call(
                    false,
                    Call.NOT_SET,
                    null,
                    List.of(),
                    arguments,
                    commandRuntime().streams());
            block.code().run(context(), block, call);
            status = "Completed";
        } finally {
            CommandHistory.of(context()).add(commandLine, status, start, now());
        }
    }

    private DateTime now() {
        return DateTime.ofInstant(
                context().process().clock().instant(), context().process().zone());
    }
}
