package mediashell.media.wim;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

import mediashell.media.ContentSource;
import mediashell.media.FileStamp;

/**
 * A part of a split WIM as a source: header, ranges of the whole WIM, blob table, XML data, and an integrity table
 * that is computed while the rest is read.
 *
 * @param stamp of the whole WIM when the parts were planned
 * @param number of the part, from 1
 */
record WimPartSource(
        Path wim,
        FileStamp stamp,
        long size,
        byte[] header,
        List<Range> ranges,
        BlobTable table,
        byte[] xml,
        boolean integrity,
        int number)
        implements ContentSource {

    /** Bytes of the whole WIM. */
    record Range(long offset, long length) {}

    @Override
    public String describe() {
        return wim + " part " + number;
    }

    @Override
    public InputStream open() throws IOException {
        stamp.require(wim);
        return new WimPartInputStream(this, RandomAccessSource.ofFile(wim));
    }
}
