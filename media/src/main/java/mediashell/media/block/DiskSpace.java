package mediashell.media.block;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;

/**
 * The room on a target's disk: asked for beforehand, and told when the disk fills up nevertheless, as another program may fill it meanwhile.
 *
 * @param target a file or folder, which need not be there yet
 * @param needed bytes at least, beside what is there; 0 where nobody knows beforehand
 */
public record DiskSpace(Path target, long needed) {

    /** Work that writes to the target. */
    @FunctionalInterface
    public interface Work<T> {
        T run() throws IOException;
    }

    /** Work without a result. */
    @FunctionalInterface
    public interface Action {
        void run() throws IOException;
    }

    /** For work whose size shows only as it is done. */
    public static DiskSpace of(Path target) {
        return new DiskSpace(target, 0);
    }

    /** @throws MediaException with {@link MediaErrorCode#DISK_FULL} when less is free than is needed */
    public void require() throws IOException {
        long free = free();
        if (needed > free) {
            throw full(free, null);
        }
    }

    /**
     * Does work; it has removed what it wrote when it fails, so that the space told as free is what another attempt finds.
     *
     * @throws MediaException with {@link MediaErrorCode#DISK_FULL}, which names the target, when the disk filled up
     */
    public <T> T call(Work<T> work) throws IOException {
        try {
            return work.run();
        } catch (IOException failed) {
            boolean told = failed instanceof MediaException && needed == 0; // within, by who knew more
            throw isFull(failed) && !told ? full(free(), failed) : failed;
        }
    }

    /** The same without a result. */
    public void run(Action action) throws IOException {
        call(() -> {
            action.run();
            return target;
        });
    }

    /** Java has no exception of its own for it: the system's text tells, which Linux has in English only. */
    public static boolean isFull(IOException failed) {
        if (failed instanceof MediaException told) {
            return told.code() == MediaErrorCode.DISK_FULL;
        }
        String reason = String.valueOf(failed.getMessage());
        return reason.contains("No space left") || reason.contains("quota exceeded");
    }

    private long free() throws IOException {
        Path there = target.toAbsolutePath();
        while (!Files.isDirectory(there)) {
            there = there.getParent();
        }
        return Files.getFileStore(there).getUsableSpace();
    }

    private MediaException full(long free, IOException cause) {
        String wanted =
                needed == 0 ? "the disk has too little room" : needed + " bytes are needed beside what is there";
        return new MediaException(
                MediaErrorCode.DISK_FULL,
                target.toString(),
                "the disk is full: " + wanted + ", and " + free + " are free; free space or choose another folder",
                cause);
    }
}
