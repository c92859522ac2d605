package mediashell.media.wim;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import mediashell.media.ContentSource;
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

    /** The bytes as they are stored; as there may be very many, they are made while they are read. */
    ContentSource source(String description) {
        long size = security.size() + listSize(List.of(root)) + treeSize(root);
        return new ContentSource() {
            @Override
            public long size() {
                return size;
            }

            @Override
            public InputStream open() {
                return new MetadataStream(MetadataResource.this);
            }

            @Override
            public String describe() {
                return description;
            }
        };
    }

    /** Bytes of the entries of everything below a directory. */
    static long treeSize(Dentry directory) {
        long size = listSize(directory.children());
        for (Dentry child : directory.children()) {
            if (child.isDirectory()) {
                size += treeSize(child);
            }
        }
        return size;
    }

    /** Bytes of the entries of one directory, or of the root alone, with their end mark. */
    static int listSize(List<Dentry> children) {
        long size = END_MARK;
        for (Dentry child : children) {
            size += DentryFormat.size(child);
        }
        return Math.toIntExact(size);
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
