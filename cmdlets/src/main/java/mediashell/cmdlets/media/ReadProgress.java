package mediashell.cmdlets.media;

import mediashell.automation.host.ProgressRecord;
import mediashell.media.engine.BuildObserver;
import mediashell.media.engine.BuildStep;

/** Shows how far a medium was read, a percent at a time, and stops the reading on Ctrl+C. */
final class ReadProgress implements BuildObserver, AutoCloseable {

    private static final int ACTIVITY = 1;
    private static final int PERCENT = 100;
    private static final String COMPARING = "Comparing with the manifest";

    private final ReadMediaCommandBase command;
    private final String activity;
    private final String status;
    private int shown = -1;

    ReadProgress(ReadMediaCommandBase command, String activity, String status) {
        this.command = command;
        this.activity = activity;
        this.status = status;
    }

    @Override
    public void progress(BuildStep step, String file, long done, long total) {
        int percent = total <= 0 ? PERCENT : (int) Math.min(PERCENT, done * PERCENT / total);
        if (percent != shown) {
            shown = percent;
            command.progress(new ProgressRecord(
                    ACTIVITY, -1, activity, step == BuildStep.VERIFY ? COMPARING : status, file, percent, -1, false));
        }
    }

    @Override
    public void close() {
        command.progress(new ProgressRecord(ACTIVITY, -1, activity, "Done", null, -1, -1, true));
    }
}
