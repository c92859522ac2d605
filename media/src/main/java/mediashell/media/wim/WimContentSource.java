package mediashell.media.wim;

import java.io.IOException;
import java.io.InputStream;

import mediashell.media.ContentSource;

/**
 * The bytes of a stream in a WIM; readable as long as the reader is open.
 *
 * @param path names the stream in messages
 */
record WimContentSource(WimReader reader, Sha1Hash hash, long size, String path) implements ContentSource {

    @Override
    public String describe() {
        return reader.name() + ": " + path;
    }

    @Override
    public InputStream open() throws IOException {
        return reader.open(hash);
    }
}
