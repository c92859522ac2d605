package mediashell.media.wim;

/** A blob of the file being written; its place becomes known when its last chunk is out. There may be very many. */
final class StoredBlob {

    private static final long NOWHERE = -1;

    private final Sha1Hash hash;
    private final int index;
    private final long size;
    private long offset = NOWHERE;
    private long storedSize;
    private int flags;

    /** @param index how many blobs came before */
    StoredBlob(Sha1Hash hash, int index, long size) {
        this.hash = hash;
        this.index = index;
        this.size = size;
    }

    Sha1Hash hash() {
        return hash;
    }

    int index() {
        return index;
    }

    long size() {
        return size;
    }

    void place(ResourceHeader header) {
        offset = header.offset();
        storedSize = header.storedSize();
        flags = header.flags();
    }

    ResourceHeader place() {
        if (offset == NOWHERE) {
            throw new IllegalStateException("blob " + hash + " was never written whole");
        }
        return new ResourceHeader(storedSize, flags, offset, size);
    }
}
