package mediashell.media.wim;

import java.util.List;

/**
 * A directory entry of an image ({@code facts/media-tools.md} 5a).
 *
 * @param name as stored, empty for the root
 * @param shortName the 8.3 name, empty if there is none
 * @param attributes {@code FILE_ATTRIBUTE_*}
 * @param securityId index into the image's security descriptors, -1 for none
 * @param creationTime FILETIME, as the two below
 * @param linkOrReparse hard-link group id, or for reparse points the tag in the low half
 * @param streams reparse data before unnamed data before named data
 * @param taggedItems the bytes behind the names, kept as they are
 * @param children in stored order; empty for files
 */
record Dentry(
        String name,
        String shortName,
        int attributes,
        int securityId,
        long creationTime,
        long lastAccessTime,
        long lastWriteTime,
        long linkOrReparse,
        List<DentryStream> streams,
        byte[] taggedItems,
        List<Dentry> children) {

    static final int ATTRIBUTE_DIRECTORY = 0x10;
    static final int ATTRIBUTE_ARCHIVE = 0x20;
    static final int ATTRIBUTE_NORMAL = 0x80;
    static final int ATTRIBUTE_REPARSE_POINT = 0x400;
    static final int NO_SECURITY = -1;
    static final byte[] NO_ITEMS = {};

    boolean isDirectory() {
        return (attributes & ATTRIBUTE_DIRECTORY) != 0;
    }

    boolean isReparsePoint() {
        return (attributes & ATTRIBUTE_REPARSE_POINT) != 0;
    }

    /** The hash of the unnamed data, zero if there is none. */
    Sha1Hash content() {
        for (DentryStream stream : streams) {
            if (stream.isUnnamedData()) {
                return stream.hash();
            }
        }
        return Sha1Hash.ZERO;
    }

    Dentry withChildren(List<Dentry> newChildren) {
        return new Dentry(
                name,
                shortName,
                attributes,
                securityId,
                creationTime,
                lastAccessTime,
                lastWriteTime,
                linkOrReparse,
                streams,
                taggedItems,
                newChildren);
    }
}
