package mediashell.media.wim;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * The bytes of a metadata resource, made directory by directory while they are read: security data, the root, then each directory's children
 * followed by those of each of its directories, depth first.
 */
final class MetadataStream extends InputStream {

    /** Directories whose children are still to come, the next one on top. */
    private final Deque<Dentry> pending = new ArrayDeque<>();

    /** The root until it is made. */
    private Dentry root;

    private ByteBuffer part;

    /** Bytes of this part and of all before it. */
    private long position;

    MetadataStream(MetadataResource metadata) {
        begin(metadata.security().size());
        metadata.security().write(part);
        part.flip();
        this.root = metadata.root();
    }

    private void begin(int size) {
        part = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        position += size;
    }

    private boolean advance() {
        while (!part.hasRemaining()) {
            if (root != null) {
                put(List.of(root));
                root = null;
            } else if (!pending.isEmpty()) {
                put(pending.pop().children());
            } else {
                return false;
            }
        }
        return true;
    }

    /** Makes a list of entries with its end mark; the entries of its directories follow behind it in their order. */
    private void put(List<Dentry> children) {
        begin(MetadataResource.listSize(children));
        long next = position;
        for (Dentry child : children) {
            DentryFormat.write(child, child.isDirectory() ? next : 0, part);
            next += child.isDirectory() ? MetadataResource.treeSize(child) : 0;
        }
        part.rewind();
        for (Dentry child : children.reversed()) {
            if (child.isDirectory()) {
                pending.push(child);
            }
        }
    }

    @Override
    public int read() {
        return advance() ? part.get() & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (!advance()) {
            return -1;
        }
        int count = Math.min(length, part.remaining());
        part.get(target, offset, count);
        return count;
    }
}
