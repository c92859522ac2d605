package mediashell.media.engine;

import mediashell.media.MediaException;

/** Hears how a build goes, on the building thread. */
public interface BuildObserver {

    /** Hears nothing. */
    BuildObserver SILENT = new BuildObserver() {};

    /**
     * A step begins.
     *
     * @throws MediaException with code CANCELLED to stop the build, which then cleans up
     */
    default void step(BuildStep step) throws MediaException {}

    /**
     * Bytes were written or read back.
     *
     * @param done bytes of this step so far
     * @param total bytes of this step
     * @throws MediaException with code CANCELLED to stop the build
     */
    default void progress(BuildStep step, String file, long done, long total) throws MediaException {}
}
