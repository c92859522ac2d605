package mediashell.media.wim;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * The table of all resources of a part; metadata resources stand in the order of their images. It is kept as it is stored, since it may have
 * hundreds of thousands of entries: each becomes an object when it is asked for.
 */
final class BlobTable extends AbstractList<BlobTableEntry> implements RandomAccess {

    private final byte[] bytes;

    private BlobTable(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A table of stored bytes, whose array must not be changed afterwards; what follows the last whole entry is left out. */
    static BlobTable of(byte[] bytes) {
        return new BlobTable(bytes);
    }

    static BlobTable of(List<BlobTableEntry> entries) {
        byte[] bytes = new byte[Math.multiplyExact(entries.size(), BlobTableEntry.LENGTH)];
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        entries.forEach(entry -> entry.write(buffer));
        return new BlobTable(bytes);
    }

    @Override
    public BlobTableEntry get(int index) {
        Objects.checkIndex(index, size());
        ByteBuffer entry = ByteBuffer.wrap(bytes, index * BlobTableEntry.LENGTH, BlobTableEntry.LENGTH);
        return BlobTableEntry.read(entry.order(ByteOrder.LITTLE_ENDIAN));
    }

    @Override
    public int size() {
        return bytes.length / BlobTableEntry.LENGTH;
    }

    /** The table as it is stored. */
    byte[] bytes() {
        return bytes;
    }
}
