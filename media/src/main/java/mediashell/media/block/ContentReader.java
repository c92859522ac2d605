package mediashell.media.block;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;

import mediashell.media.ContentSource;
import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;

/**
 * Reads a source of known size into buffers. Whatever keeps it from yielding just as many bytes as were planned ends in
 * {@link MediaErrorCode#SOURCE_CHANGED}.
 */
public final class ContentReader implements Closeable {

    private final ContentSource source;
    private final ReadableByteChannel channel;

    private ContentReader(ContentSource source, ReadableByteChannel channel) {
        this.source = source;
        this.channel = channel;
    }

    public static ContentReader open(ContentSource source) throws IOException {
        try {
            return new ContentReader(source, source.openChannel());
        } catch (MediaException e) {
            throw e;
        } catch (IOException e) {
            throw changed(source, "it cannot be opened: " + e.getMessage(), e);
        }
    }

    /** Reads so many of the bytes that are left. */
    public void fill(byte[] buffer, int length) throws IOException {
        fill(ByteBuffer.wrap(buffer, 0, length));
    }

    /** Fills a buffer up to its limit. */
    public void fill(ByteBuffer buffer) throws IOException {
        while (buffer.hasRemaining()) {
            if (read(buffer) < 0) {
                throw changed(source, "it ended before its planned size of " + source.size() + " bytes; plan again");
            }
        }
    }

    /** Makes sure that all planned bytes were all there are. */
    public void requireEnd() throws IOException {
        requireEnd(ByteBuffer.allocate(1));
    }

    /** Makes sure that there is nothing behind the planned size; the buffer's content is lost. */
    void requireEnd(ByteBuffer buffer) throws IOException {
        buffer.clear().limit(1);
        while (buffer.hasRemaining()) {
            if (read(buffer) < 0) {
                return;
            }
        }
        throw changed(source, "it has more than its planned size of " + source.size() + " bytes; plan again");
    }

    private int read(ByteBuffer buffer) throws IOException {
        try {
            return channel.read(buffer);
        } catch (MediaException e) {
            throw e;
        } catch (IOException e) {
            throw changed(source, "reading it failed: " + e.getMessage(), e);
        }
    }

    /** What is thrown of a source that is not what was planned. */
    public static MediaException changed(ContentSource source, String how) {
        return changed(source, how, null);
    }

    private static MediaException changed(ContentSource source, String sentence, IOException cause) {
        return new MediaException(MediaErrorCode.SOURCE_CHANGED, source.describe(), sentence, cause);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
