package mediashell.media.wim;

/**
 * The bytes of one or more streams, known by their SHA-1.
 *
 * @param resource where they lie
 * @param start of the blob inside the decompressed resource; 0 except in solid resources
 * @param size bytes when decompressed
 */
record Blob(Sha1Hash hash, Resource resource, long start, long size) {

    static Blob whole(Sha1Hash hash, Resource resource) {
        return new Blob(hash, resource, 0, resource.originalSize());
    }
}
