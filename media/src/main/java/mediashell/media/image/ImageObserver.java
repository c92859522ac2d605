package mediashell.media.image;

import mediashell.media.MediaException;
import mediashell.media.WriteMonitor;

/** Hears how the making of an image file goes, on the making thread; the bytes it hears of belong to the step. */
public interface ImageObserver extends WriteMonitor {

    /**
     * A step begins.
     *
     * @throws MediaException with code CANCELLED to stop, which leaves the target as it was
     */
    void step(ImageStep step) throws MediaException;
}
