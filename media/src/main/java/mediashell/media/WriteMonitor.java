package mediashell.media;

/** Hears how far a writer has come and can stop it; called from the writing thread, often, so it must be quick. */
@FunctionalInterface
public interface WriteMonitor {

    /** A monitor that hears nothing and never stops anything. */
    WriteMonitor SILENT = (file, bytes) -> {};

    /**
     * Bytes were written.
     *
     * @param file the path being written
     * @param bytes how many since the last call
     * @throws MediaException with {@link MediaErrorCode#CANCELLED} to stop the writer, which then cleans up
     */
    void advanced(String file, long bytes) throws MediaException;
}
