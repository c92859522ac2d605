package mediashell.media.block;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

/** The bytes of a file that lies in one or more extents of an image. The extents were checked to lie in the source. */
public final class ExtentInputStream extends InputStream {

    private final BlockSource source;
    private final List<Extent> extents;
    private int index;
    private long done;

    public ExtentInputStream(BlockSource source, List<Extent> extents) {
        this.source = source;
        this.extents = List.copyOf(extents);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, target.length);
        if (length == 0) {
            return 0;
        }
        while (index < extents.size() && done == extents.get(index).length()) {
            index++;
            done = 0;
        }
        if (index == extents.size()) {
            return -1;
        }
        Extent extent = extents.get(index);
        int count = (int) Math.min(length, extent.length() - done);
        source.read(extent.offset() + done, target, offset, count);
        done += count;
        return count;
    }

    @Override
    public long skip(long count) {
        long left = Math.max(0, count);
        while (index < extents.size() && left > 0) {
            long step = Math.min(left, extents.get(index).length() - done);
            done += step;
            left -= step;
            if (done == extents.get(index).length()) {
                index++;
                done = 0;
            }
        }
        return Math.max(0, count) - left;
    }
}
