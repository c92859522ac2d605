package mediashell.media.wim;

import java.util.Arrays;

/** Which blobs of the file being written an image refers to: an index for each stream that has bytes. */
final class BlobReferences {

    private static final int FEW = 64;

    private int[] indexes = new int[FEW];
    private int count;

    private BlobReferences() {}

    /** The streams of a tree; blobs that the store does not have are left out. */
    static BlobReferences of(Dentry root, BlobStore store) {
        BlobReferences references = new BlobReferences();
        references.add(root, store);
        references.indexes = Arrays.copyOf(references.indexes, references.count);
        return references;
    }

    private void add(Dentry dentry, BlobStore store) {
        for (DentryStream stream : dentry.streams()) {
            StoredBlob blob = store.blob(stream.hash());
            if (blob != null) {
                if (count == indexes.length) {
                    indexes = Arrays.copyOf(indexes, 2 * count);
                }
                indexes[count++] = blob.index();
            }
        }
        dentry.children().forEach(child -> add(child, store));
    }

    /** Adds one to the count of every blob for each stream. */
    void countInto(int[] counts) {
        for (int index : indexes) {
            counts[index]++;
        }
    }
}
