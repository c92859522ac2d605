package mediashell.media.block;

import java.io.IOException;

/** A part of another source; positions count from the start of the part. */
record WindowBlockSource(BlockSource whole, long start, long size) implements BlockSource {

    @Override
    public void read(long position, byte[] target, int offset, int length) throws IOException {
        whole.read(start + position, target, offset, length);
    }

    @Override
    public String describe() {
        return whole.describe();
    }

    @Override
    public void close() throws IOException {
        whole.close();
    }
}
