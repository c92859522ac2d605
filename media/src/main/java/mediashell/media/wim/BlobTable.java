package mediashell.media.wim;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/** The table of all resources of a part; metadata resources stand in the order of their images. */
record BlobTable(List<BlobTableEntry> entries) {

    static BlobTable read(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        List<BlobTableEntry> entries = new ArrayList<>(bytes.length / BlobTableEntry.LENGTH);
        while (buffer.remaining() >= BlobTableEntry.LENGTH) {
            entries.add(BlobTableEntry.read(buffer));
        }
        return new BlobTable(entries);
    }

    int size() {
        return entries.size() * BlobTableEntry.LENGTH;
    }

    byte[] toBytes() {
        ByteBuffer buffer = ByteBuffer.allocate(size()).order(ByteOrder.LITTLE_ENDIAN);
        entries.forEach(entry -> entry.write(buffer));
        return buffer.array();
    }
}
