package mediashell.cmdlets.core;

import mediashell.automation.Cmdlet;
import mediashell.automation.ErrorCategory;
import mediashell.automation.OutputType;
import mediashell.automation.PSCmdlet;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateRange;
import mediashell.automation.session.CommandHistory;

/** Lists the command lines of the session. */
@Cmdlet(verb = "Get", noun = "History")
@OutputType("Microsoft.PowerShell.Commands.HistoryInfo")
public final class GetHistoryCommand extends PSCmdlet {

    /** How many: the newest, or those that end with -Id. */
    @Parameter(position = 1)
    @ValidateRange(min = 0, max = 32767)
    int count;

    /** The entries' numbers. */
    @Parameter(position = 0, valueFromPipeline = true)
    @ValidateRange(min = 1, max = Long.MAX_VALUE)
    long[] id;

    @Override
    public void processRecord() {
        CommandHistory history = CommandHistory.of(context());
        boolean counted = isBound("Count");
        if (id == null) {
            (counted ? history.newest(count) : history.entries()).forEach(this::writeObject);
        } else if (counted && id.length > 1) {
            throwTerminatingError(errorRecord(
                    "System.ArgumentException",
                    "GetHistoryNoCountWithMultipleIds",
                    ErrorCategory.InvalidArgument,
                    count,
                    "-Count needs one -Id, but " + id.length + " came"));
        } else if (counted) {
            history.upTo(id[0], count).forEach(this::writeObject);
        } else {
            for (long one : id) {
                history.find(one).ifPresentOrElse(this::writeObject, () -> missing(one));
            }
        }
    }

    private void missing(long one) {
        writeError(errorRecord(
                "System.ArgumentException",
                "GetHistoryNoHistoryForId",
                ErrorCategory.ObjectNotFound,
                one,
                "the history has no entry " + one));
    }
}
