package mediashell.cmdlets.media;

import java.nio.file.Path;

import mediashell.automation.host.ProgressRecord;
import mediashell.automation.pipeline.PipelineStoppedException;
import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.engine.BuildObserver;
import mediashell.media.engine.BuildStep;

/** Shows how a build goes as progress of its cmdlet, a record a step and a percent. */
final class BuildProgress implements BuildObserver {

    private static final int ACTIVITY = 1;
    private static final int PERCENT = 100;

    private final NewMediaCommandBase command;
    private final String activity;
    private int shown = -1;

    BuildProgress(NewMediaCommandBase command, Path target) {
        this.command = command;
        this.activity = "Creating " + target.getFileName();
    }

    @Override
    public void step(BuildStep step) throws MediaException {
        shown = -1;
        boolean last = step == BuildStep.PUBLISHED;
        show(new ProgressRecord(ACTIVITY, -1, activity, status(step), null, -1, -1, last));
    }

    @Override
    public void progress(BuildStep step, String file, long done, long total) throws MediaException {
        int percent = total <= 0 ? 0 : (int) Math.min(PERCENT, done * PERCENT / total);
        if (percent != shown) {
            shown = percent;
            show(new ProgressRecord(ACTIVITY, -1, activity, status(step), file, percent, -1, false));
        }
    }

    /** The engine hears of Ctrl+C in its own words, so that its log tells; {@link MediaCommandBase#perform} gives it back to the session. */
    private void show(ProgressRecord record) throws MediaException {
        try {
            command.progress(record);
        } catch (PipelineStoppedException stopped) {
            throw new MediaException(MediaErrorCode.CANCELLED, activity, "the user cancelled", stopped);
        }
    }

    private static String status(BuildStep step) {
        return switch (step) {
            case CHECK_PLAN -> "Checking the plan";
            case LOCK_TARGET -> "Locking the target";
            case COMPOSE -> "Composing the contents";
            case LAY_OUT -> "Laying out the medium";
            case WRITE, WRITTEN -> "Writing";
            case VERIFY, VERIFIED -> "Reading back and verifying";
            case PUBLISH, PUBLISHED -> "Putting the medium in place";
        };
    }
}
