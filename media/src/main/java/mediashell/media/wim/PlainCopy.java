package mediashell.media.wim;

import java.io.IOException;

import mediashell.media.ContentSource;
import mediashell.media.block.ContentReader;

/** Copies a source as it is. */
final class PlainCopy {

    private PlainCopy() {}

    static void copy(ContentSource source, WimOutput out, byte[] buffer) throws IOException {
        try (ContentReader in = ContentReader.open(source)) {
            for (long left = source.size(); left > 0; ) {
                int count = (int) Math.min(buffer.length, left);
                in.fill(buffer, count);
                out.write(buffer, 0, count);
                left -= count;
            }
            in.requireEnd();
        }
    }
}
