package mediashell.cmdlets.utility;

import mediashell.automation.Cmdlet;
import mediashell.automation.PSCmdlet;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateNotNullOrEmpty;
import mediashell.automation.ValidateRange;
import mediashell.automation.host.ProgressRecord;

/** Shows how far a long task has come. */
@Cmdlet(verb = "Write", noun = "Progress")
public final class WriteProgressCommand extends PSCmdlet {

    /** What is being done. */
    @Parameter(position = 0)
    String activity;

    /** Takes the display away. */
    @Parameter
    boolean completed;

    /** What is being done at this moment. */
    @Parameter
    String currentOperation;

    /** Tells bars of one command apart. */
    @Parameter(position = 2)
    @ValidateRange(min = 0, max = 2147483647)
    int id = 0;

    /** The bar this one stands under. */
    @Parameter
    @ValidateRange(min = -1, max = 2147483647)
    int parentId = -1;

    /** From 0 to 100, -1 when unknown. */
    @Parameter
    @ValidateRange(min = -1, max = 100)
    int percentComplete = -1;

    /** How long it will take, -1 when unknown. */
    @Parameter
    int secondsRemaining = -1;

    /** Who reports. */
    @Parameter
    int sourceId;

    /** The state of the task. */
    @Parameter(position = 1)
    @ValidateNotNullOrEmpty
    String status = "Processing";

    @Override
    public void processRecord() {
        writeProgress(new ProgressRecord(
                id,
                parentId,
                activity == null ? "" : activity,
                status,
                currentOperation,
                percentComplete,
                secondsRemaining,
                completed));
    }
}
