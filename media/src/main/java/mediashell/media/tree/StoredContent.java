package mediashell.media.tree;

import mediashell.media.TreeFile;

/**
 * Bytes that a volume stores once, for one file or for several with equal digests.
 *
 * @param index position in {@link FileTree#contents()}, which is the order of the data on the medium
 * @param first the first file that has these bytes; its source is read
 */
public record StoredContent(int index, TreeFile first) {

    public long size() {
        return first.source().size();
    }

    /** How many blocks of {@code blockSize} bytes the content takes. */
    public long blocks(int blockSize) {
        return (size() + blockSize - 1) / blockSize;
    }
}
