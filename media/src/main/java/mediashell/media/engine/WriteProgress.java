package mediashell.media.engine;

import mediashell.media.MediaException;
import mediashell.media.WriteMonitor;

/** Tells an observer how much of a whole medium is written, over all its volumes. */
final class WriteProgress implements WriteMonitor {

    private final BuildObserver observer;
    private final long total;
    private long done;

    WriteProgress(BuildObserver observer, long total) {
        this.observer = observer;
        this.total = total;
    }

    @Override
    public void advanced(String file, long bytes) throws MediaException {
        done += bytes;
        observer.progress(BuildStep.WRITE, file, done, total);
    }
}
