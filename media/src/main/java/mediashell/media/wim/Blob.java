package mediashell.media.wim;

/**
 * The bytes of one or more streams, known by their SHA-1. There may be hundreds of thousands, so it holds little.
 *
 * @param part the file that holds it
 * @param place of its own resource; in a solid resource offset and size of the decompressed bytes
 * @param solid the resource that it shares with others, null when it has its own
 */
record Blob(Sha1Hash hash, WimPart part, ResourceHeader place, Resource solid) {

    /** Where the bytes lie. */
    Resource resource() {
        return solid != null ? solid : Resource.ofChecked(part, place);
    }

    boolean isSolid() {
        return solid != null;
    }

    /** Where the blob begins in the decompressed resource. */
    long start() {
        return solid != null ? place.offset() : 0;
    }

    /** Bytes when decompressed. */
    long size() {
        return place.originalSize();
    }
}
