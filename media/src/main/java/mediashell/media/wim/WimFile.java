package mediashell.media.wim;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.WriteMonitor;
import mediashell.media.block.DiskSpace;
import mediashell.media.publish.FilePublication;
import mediashell.media.publish.TargetLock;

/**
 * A .wim file that is made or changed as a whole or not at all, under its lock. A new file is written aside and swapped in;
 * an existing one gets data and tables behind what it has, and its header last.
 */
public final class WimFile {

    private final Path file;

    private WimFile(Path file) {
        this.file = file;
    }

    public static WimFile at(Path file) {
        return new WimFile(file);
    }

    /** What is done with a writer before it finishes. */
    @FunctionalInterface
    public interface Change {
        void apply(WimWriter writer) throws IOException;
    }

    /**
     * How an existing file is changed.
     *
     * @param integrityTable checks a table that is there first, and adds one where none is
     * @param verify reads every blob back; a file that does not hold gets its old header again
     */
    public record Extension(boolean integrityTable, boolean verify, int threads) {}

    /**
     * Makes the file; one of the same name is replaced when the new one is whole.
     *
     * @param verify reads every blob back first
     */
    public void create(WimOptions options, boolean verify, WriteMonitor monitor, Change change) throws IOException {
        DiskSpace.of(file).run(() -> replace(options, verify, monitor, change));
    }

    private void replace(WimOptions options, boolean verify, WriteMonitor monitor, Change change) throws IOException {
        try (TargetLock _ = TargetLock.acquire(file);
                FilePublication publication = FilePublication.begin(file)) {
            write(publication.aside(), options, change);
            if (verify) {
                verify(publication.aside(), monitor);
            }
            publication.publish();
        }
    }

    private static void write(Path aside, WimOptions options, Change change) throws IOException {
        try (FileChannel channel = FileChannel.open(
                        aside, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
                WimWriter writer = WimWriter.create(channel, options)) {
            change.apply(writer);
            writer.finish(false);
        }
    }

    private static void verify(Path written, WriteMonitor monitor) throws IOException {
        try (WimReader wim = WimReader.open(written)) {
            wim.verify(monitor);
        }
    }

    /**
     * Changes the file.
     *
     * @throws MediaException as {@link WimWriter#extend}; with {@link MediaErrorCode#ENTRY_NOT_FOUND} when it is not there
     */
    public void extend(Extension how, WriteMonitor monitor, Change change) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new MediaException(MediaErrorCode.ENTRY_NOT_FOUND, file.toString(), "a .wim file was expected");
        }
        DiskSpace.of(file).run(() -> change(how, monitor, change));
    }

    private void change(Extension how, WriteMonitor monitor, Change change) throws IOException {
        try (TargetLock _ = TargetLock.acquire(file);
                FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            if (how.integrityTable()) {
                checkIntegrity(channel);
            }
            ByteBuffer header = ByteBuffer.allocate(WimHeader.LENGTH);
            channel.read(header, 0);
            long size = channel.size();
            append(channel, how, change);
            if (how.verify()) {
                verifyOrRestore(channel, header.flip(), size, monitor);
            }
        }
    }

    private void checkIntegrity(FileChannel channel) throws IOException {
        try (WimReader wim =
                WimReader.open(file.toString(), RandomAccessSource.ofOpenChannel(file.toString(), channel))) {
            wim.checkIntegrity();
        }
    }

    private void append(FileChannel channel, Extension how, Change change) throws IOException {
        try (WimWriter writer = WimWriter.extend(
                channel, file.toString(), CompressionEffort.FAST, how.integrityTable(), how.threads())) {
            change.apply(writer);
            writer.finish(true);
        }
    }

    private void verifyOrRestore(FileChannel channel, ByteBuffer header, long size, WriteMonitor monitor)
            throws IOException {
        try {
            verify(file, monitor);
        } catch (IOException | RuntimeException failed) {
            channel.write(header, 0);
            channel.truncate(size);
            channel.force(true);
            throw failed;
        }
    }
}
