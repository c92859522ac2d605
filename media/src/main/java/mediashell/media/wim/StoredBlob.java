package mediashell.media.wim;

/** A blob of the file being written; its place becomes known when its last chunk is out. */
final class StoredBlob {

    private final Sha1Hash hash;
    private final long size;
    private ResourceHeader place;

    StoredBlob(Sha1Hash hash, long size) {
        this.hash = hash;
        this.size = size;
    }

    Sha1Hash hash() {
        return hash;
    }

    long size() {
        return size;
    }

    void place(ResourceHeader header) {
        place = header;
    }

    ResourceHeader place() {
        if (place == null) {
            throw new IllegalStateException("blob " + hash + " was never written whole");
        }
        return place;
    }
}
