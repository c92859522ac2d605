package mediashell.media.wim;

import java.io.IOException;
import java.io.InputStream;

import mediashell.media.ContentSource;
import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;

/** Reads sources of a promised size, and notices when the promise is broken. */
final class PlainCopy {

    private PlainCopy() {}

    static void copy(ContentSource source, WimOutput out, byte[] buffer) throws IOException {
        try (InputStream in = source.open()) {
            for (long left = source.size(); left > 0; ) {
                int count = (int) Math.min(buffer.length, left);
                readFully(in, buffer, count, source);
                out.write(buffer, 0, count);
                left -= count;
            }
            expectEnd(in, source);
        }
    }

    static void readFully(InputStream in, byte[] buffer, int length, ContentSource source) throws IOException {
        int got = in.readNBytes(buffer, 0, length);
        if (got < length) {
            throw changed(source, "it ended before its " + source.size() + " bytes");
        }
    }

    static void expectEnd(InputStream in, ContentSource source) throws IOException {
        if (in.read() >= 0) {
            throw changed(source, "it has more than its " + source.size() + " bytes");
        }
    }

    static MediaException changed(ContentSource source, String how) {
        return new MediaException(
                MediaErrorCode.SOURCE_CHANGED, source.describe(), "the source changed while it was read: " + how);
    }
}
