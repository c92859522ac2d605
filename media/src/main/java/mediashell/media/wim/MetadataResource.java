package mediashell.media.wim;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import mediashell.media.MediaException;

/**
 * The tree of an image: security data, the root dentry, an end mark, then each directory's children closed by an end
 * mark of eight zero bytes.
 */
record MetadataResource(SecurityData security, Dentry root) {

    /** Deeper trees are refused: no Windows path is that deep, and a hostile image might be. */
    static final int MAX_DEPTH = 1000;

    private static final int END_MARK = 8;

    static MetadataResource read(byte[] bytes, String image) throws MediaException {
        return new Reader(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN), image).read();
    }

    byte[] toBytes() {
        ByteBuffer out = ByteBuffer.allocate(size()).order(ByteOrder.LITTLE_ENDIAN);
        security.write(out);
        int rootAt = out.position();
        long children = rootAt + DentryFormat.size(root) + END_MARK;
        DentryFormat.write(root, children, out);
        out.position(out.position() + END_MARK);
        writeChildren(root, out);
        return out.array();
    }

    private int size() {
        return Math.addExact(security.size(), Math.toIntExact(DentryFormat.size(root) + END_MARK + treeSize(root)));
    }

    private static long treeSize(Dentry directory) {
        long size = listSize(directory);
        for (Dentry child : directory.children()) {
            if (child.isDirectory()) {
                size += treeSize(child);
            }
        }
        return size;
    }

    private static long listSize(Dentry directory) {
        long size = END_MARK;
        for (Dentry child : directory.children()) {
            size += DentryFormat.size(child);
        }
        return size;
    }

    /** Writes a directory's children, then those of each of its directories, depth first in the same order. */
    private static void writeChildren(Dentry directory, ByteBuffer out) {
        long next = out.position() + listSize(directory);
        for (Dentry child : directory.children()) {
            DentryFormat.write(child, child.isDirectory() ? next : 0, out);
            if (child.isDirectory()) {
                next += treeSize(child);
            }
        }
        out.position(out.position() + END_MARK);
        for (Dentry child : directory.children()) {
            if (child.isDirectory()) {
                writeChildren(child, out);
            }
        }
    }

    /** Follows the offsets of a foreign tree: every non-empty child list is read once, so no loop can be endless. */
    private static final class Reader {

        private final ByteBuffer bytes;
        private final String image;
        private final BitSet seen = new BitSet();

        Reader(ByteBuffer bytes, String image) {
            this.bytes = bytes;
            this.image = image;
        }

        MetadataResource read() throws MediaException {
            SecurityData security = SecurityData.read(bytes, image);
            int at = bytes.position();
            if (!hasEntry(at)) {
                Dentry empty = new Dentry(
                        "",
                        "",
                        Dentry.ATTRIBUTE_DIRECTORY,
                        Dentry.NO_SECURITY,
                        0,
                        0,
                        0,
                        0,
                        List.of(),
                        Dentry.NO_ITEMS,
                        List.of());
                return new MetadataResource(security, empty);
            }
            DentryFormat.Parsed root = DentryFormat.read(bytes, at, image);
            if (!root.dentry().isDirectory()) {
                throw WimCorruption.corrupt(image, "the root of the image is not a directory");
            }
            return new MetadataResource(security, withChildren(root, 0));
        }

        private boolean hasEntry(int at) {
            return at + Long.BYTES <= bytes.limit() && bytes.getLong(at) > END_MARK;
        }

        private Dentry withChildren(DentryFormat.Parsed parent, int depth) throws MediaException {
            long offset = parent.childrenOffset();
            if (!parent.dentry().isDirectory() || offset == 0) {
                return parent.dentry();
            }
            if (depth >= MAX_DEPTH) {
                throw WimCorruption.corrupt(image, "the tree is deeper than " + MAX_DEPTH + " directories");
            }
            if (offset < 0 || offset % END_MARK != 0 || offset > bytes.limit() - END_MARK) {
                throw WimCorruption.corrupt(image, "a directory's entries lie outside the metadata, at " + offset);
            }
            return parent.dentry().withChildren(children((int) offset, depth));
        }

        private List<Dentry> children(int from, int depth) throws MediaException {
            List<Dentry> children = new ArrayList<>();
            int at = from;
            while (hasEntry(at)) {
                if (seen.get(at / END_MARK)) {
                    throw WimCorruption.corrupt(image, "two directories share the entry at " + at);
                }
                seen.set(at / END_MARK);
                DentryFormat.Parsed child = DentryFormat.read(bytes, at, image);
                checkName(child.dentry().name());
                children.add(withChildren(child, depth + 1));
                at = child.end();
            }
            return List.copyOf(children);
        }

        private void checkName(String name) throws MediaException {
            boolean allowed = !name.isEmpty() && !name.equals(".") && !name.equals("..");
            if (!allowed || name.indexOf('/') >= 0 || name.indexOf('\0') >= 0) {
                throw WimCorruption.corrupt(image, "an entry has the forbidden name \"" + name + "\"");
            }
        }
    }
}
