package mediashell.cmdlets.core;

import java.util.ArrayList;
import java.util.List;

import mediashell.automation.Cmdlet;
import mediashell.automation.ErrorCategory;
import mediashell.automation.PSCmdlet;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateNotNullOrEmpty;
import mediashell.automation.ValidateRange;
import mediashell.automation.session.CommandHistory;
import mediashell.automation.session.HistoryInfo;
import mediashell.text.WildcardPattern;

/** Removes command lines from the history of the session. */
@Cmdlet(verb = "Clear", noun = "History", defaultParameterSetName = "IDParameter", supportsShouldProcess = true)
public final class ClearHistoryCommand extends PSCmdlet {

    /** Lines that match one of these patterns. */
    @Parameter(set = "CommandLineParameter")
    @ValidateNotNullOrEmpty
    String[] commandLine;

    /** How many at most. */
    @Parameter(position = 1)
    @ValidateRange(min = 1, max = Integer.MAX_VALUE)
    int count;

    /** Entries with these numbers. */
    @Parameter(set = "IDParameter", position = 0)
    @ValidateRange(min = 1, max = Integer.MAX_VALUE)
    int[] id;

    /** Counts from the newest entry instead of the oldest. */
    @Parameter
    boolean newest;

    @Override
    public void processRecord() {
        checkCount();
        List<HistoryInfo> wanted = commandLine != null
                ? byText()
                : id != null ? byId() : limited(history().entries());
        for (HistoryInfo entry : wanted) {
            if (shouldProcess(entry.commandLine(), "Clear-History")) {
                history().remove(entry);
            }
        }
    }

    private CommandHistory history() {
        return CommandHistory.of(context());
    }

    private void checkCount() {
        int given = commandLine != null ? commandLine.length : id != null ? id.length : 0;
        if (given > 1 && isBound("Count")) {
            String errorId = commandLine != null ? "NoCountWithMultipleCmdLine " : "GetHistoryNoCountWithMultipleIds";
            throwTerminatingError(errorRecord(
                    "System.ArgumentException",
                    errorId,
                    ErrorCategory.InvalidArgument,
                    count,
                    "-Count needs one id or one pattern, but " + given + " came"));
        }
    }

    private List<HistoryInfo> limited(List<HistoryInfo> found) {
        if (!isBound("Count")) {
            return found;
        }
        int taken = Math.min(count, found.size());
        return newest ? found.subList(found.size() - taken, found.size()) : found.subList(0, taken);
    }

    private List<HistoryInfo> byId() {
        if (isBound("Count")) {
            return newest ? history().upTo(id[0], count) : limited(after(id[0]));
        }
        List<HistoryInfo> found = new ArrayList<>();
        for (int one : id) {
            history().find(one).ifPresentOrElse(found::add, () -> missing("GetHistoryNoHistoryForId", one));
        }
        return found;
    }

    private List<HistoryInfo> after(int first) {
        return history().entries().stream().filter(entry -> entry.id() >= first).toList();
    }

    private List<HistoryInfo> byText() {
        List<HistoryInfo> found = new ArrayList<>();
        for (String text : commandLine) {
            WildcardPattern pattern = WildcardPattern.get(text, true);
            List<HistoryInfo> matching = history().entries().stream()
                    .filter(entry -> pattern.isMatch(entry.commandLine()))
                    .toList();
            if (matching.isEmpty()) {
                missing("NoHistoryForCommandline", text);
            }
            found.addAll(limited(matching));
        }
        return found;
    }

    private void missing(String errorId, Object target) {
        writeError(errorRecord(
                "System.ArgumentException",
                errorId,
                ErrorCategory.ObjectNotFound,
                target,
                "the history has no entry '" + target + "'"));
    }
}
