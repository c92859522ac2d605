package mediashell.media.wim;

import java.io.IOException;
import java.io.InputStream;

import mediashell.media.ContentSource;

/** The bytes of a stream in a WIM; readable as long as the reader is open. */
record WimContentSource(WimReader reader, Sha1Hash hash, long size, String describe) implements ContentSource {

    @Override
    public InputStream open() throws IOException {
        return reader.open(hash);
    }
}
