package mediashell.media.block;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;

import mediashell.media.ContentSource;
import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.TreeFile;
import mediashell.media.WriteMonitor;

/**
 * Moves the bytes of one source after the other into an output and takes their SHA-256 on the way: of tiny sources on the
 * calling thread, of others on a second one, which may still be at it while the next source is read and written. So the
 * digests cost no wall time but the last buffer's. They are told on the calling thread, in time for sources that are
 * made of them.
 *
 * <p>Used by one thread; {@link #settle} when all is copied, and close it to end the hashing thread.
 */
public final class ContentPump implements AutoCloseable {

    /** Small enough that bytes are still in the processor's cache when they are written and digested. */
    private static final int BUFFER = 256 * 1024;

    private static final int BUFFERS = 8;

    /** Handing over less than this costs more than digesting it. */
    private static final int TINY = 16 * 1024;

    private final ByteBuffer own = ByteBuffer.allocateDirect(BUFFER);
    private final MessageDigest inline = Sha256.newDigest();
    private final Deque<DigestConsumer> waiting = new ArrayDeque<>();
    private HashingThread hashing;

    /**
     * Copies a file, compares its SHA-256 with the planned one and tells it to the listener, as {@link #copy(String,
     * ContentSource, ImageOutput, WriteMonitor, DigestConsumer)} does. It is not taken where it is neither planned nor
     * heard.
     */
    public void copy(TreeFile file, ImageOutput output, WriteMonitor monitor, DigestListener digests)
            throws IOException {
        if (file.sha256() == null && digests == DigestListener.NONE) {
            copy(file.path(), file.source(), output, monitor);
            return;
        }
        copy(file.path(), file.source(), output, monitor, sha256 -> {
            requirePlanned(file, sha256);
            digests.written(file, sha256);
        });
    }

    private static void requirePlanned(TreeFile file, String sha256) throws MediaException {
        String planned = file.sha256();
        if (planned != null && !planned.toUpperCase(Locale.ROOT).equals(sha256)) {
            throw new MediaException(
                    MediaErrorCode.SOURCE_CHANGED,
                    file.path(),
                    "its SHA-256 was planned as " + planned + ", but the bytes of '"
                            + file.source().describe() + "' have " + sha256 + "; distribute the content again");
        }
    }

    /**
     * Copies a source and checks that it still has its planned size; its digest is not taken.
     *
     * @param path the name that the monitor and messages show
     * @throws MediaException with {@link MediaErrorCode#SOURCE_CHANGED} for a source that is shorter, longer or unreadable
     */
    public void copy(String path, ContentSource source, ImageOutput output, WriteMonitor monitor) throws IOException {
        settleBefore(source);
        try (ContentReader reader = ContentReader.open(source)) {
            for (long left = source.size(); left > 0; left -= own.limit()) {
                fill(own, reader, left);
                output.write(own);
                monitor.advanced(path, own.limit());
            }
            reader.requireEnd(own);
        }
    }

    /**
     * The same with the digest, which the consumer gets during this call, a later one or {@link #settle}. A source that is
     * late ({@link ContentSource#isLate}) is opened when all digests before it are told.
     */
    public void copy(
            String path, ContentSource source, ImageOutput output, WriteMonitor monitor, DigestConsumer consumer)
            throws IOException {
        settleBefore(source);
        try (ContentReader reader = ContentReader.open(source)) {
            if (source.size() <= TINY) {
                copyTiny(path, source, reader, output, monitor, consumer);
            } else {
                copyHashed(path, source, reader, output, monitor, consumer);
            }
        }
    }

    private void settleBefore(ContentSource source) throws IOException {
        if (source.isLate()) {
            settle();
        }
    }

    private void copyTiny(
            String path,
            ContentSource source,
            ContentReader reader,
            ImageOutput output,
            WriteMonitor monitor,
            DigestConsumer consumer)
            throws IOException {
        fill(own, reader, source.size());
        inline.update(own);
        output.write(own.rewind());
        monitor.advanced(path, own.limit());
        reader.requireEnd(own);
        consumer.accept(Sha256.hex(inline.digest()));
    }

    private void copyHashed(
            String path,
            ContentSource source,
            ContentReader reader,
            ImageOutput output,
            WriteMonitor monitor,
            DigestConsumer consumer)
            throws IOException {
        if (hashing == null) {
            hashing = new HashingThread(BUFFER, BUFFERS);
        }
        int length;
        for (long left = source.size(); left > 0; left -= length) {
            HashingThread.Slot slot = hashing.takeFree();
            length = fill(slot.bytes(), reader, left);
            hashing.hash(slot, length);
            output.write(slot.bytes());
            monitor.advanced(path, length);
        }
        reader.requireEnd(own);
        hashing.finish();
        waiting.add(consumer);
        tellWhatIsThere();
    }

    private void tellWhatIsThere() throws IOException {
        for (Optional<byte[]> next = hashing.result(); next.isPresent(); next = hashing.result()) {
            waiting.remove().accept(Sha256.hex(next.get()));
        }
    }

    /** Waits until the digests of everything copied so far are told. */
    public void settle() throws IOException {
        while (!waiting.isEmpty()) {
            waiting.remove().accept(Sha256.hex(hashing.takeResult()));
        }
    }

    private static int fill(ByteBuffer buffer, ContentReader reader, long left) throws IOException {
        buffer.clear().limit((int) Math.min(BUFFER, left));
        reader.fill(buffer);
        buffer.flip();
        return buffer.limit();
    }

    /** Ends the hashing thread; what was not settled is not told any more. */
    @Override
    public void close() {
        if (hashing != null) {
            hashing.close();
            hashing = null;
        }
    }
}
