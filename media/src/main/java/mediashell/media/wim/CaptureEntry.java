package mediashell.media.wim;

import java.time.Instant;
import java.util.List;

import mediashell.media.ContentSource;
import mediashell.media.TreeFile;

/**
 * A file or directory that goes into a new image.
 *
 * @param path relative path with {@code /}; the empty path describes the root
 * @param source the unnamed data; null for directories and reparse points without data
 * @param created FILETIME precision, as the two below
 * @param attributes {@code FILE_ATTRIBUTE_*}; a directory has the directory bit
 * @param shortName 8.3 name, empty for none
 * @param securityDescriptor self-relative, empty for none
 * @param linkGroup files with the same number other than 0 are hard links of each other
 * @param reparseTag of a reparse point, otherwise 0
 * @param streams reparse data and alternate streams
 * @param taggedItems bytes behind the names of a dentry that another WIM held, empty otherwise
 * @param sha256 upper-case hex digest where known, otherwise null; equal digests are read once
 */
public record CaptureEntry(
        String path,
        ContentSource source,
        Instant created,
        Instant accessed,
        Instant modified,
        int attributes,
        String shortName,
        byte[] securityDescriptor,
        long linkGroup,
        int reparseTag,
        List<CaptureStream> streams,
        byte[] taggedItems,
        String sha256) {

    private static final byte[] NO_DESCRIPTOR = {};

    public CaptureEntry {
        streams = List.copyOf(streams);
    }

    /** A directory without anything special. */
    public static CaptureEntry directory(String path, Instant time) {
        return plain(path, null, time, Dentry.ATTRIBUTE_DIRECTORY, null);
    }

    /** A file of a medium's plan; attributes 0 become {@code ARCHIVE}, as Windows sets for new files. */
    public static CaptureEntry file(TreeFile file) {
        int attributes = file.attributes() == 0 ? Dentry.ATTRIBUTE_ARCHIVE : file.attributes();
        return plain(file.path(), file.source(), file.modified(), attributes, file.sha256());
    }

    /** A symbolic link; {@code streams} holds its reparse data. */
    static CaptureEntry link(String path, Instant time, int attributes, int tag, CaptureStream data) {
        return new CaptureEntry(
                path,
                null,
                time,
                time,
                time,
                attributes,
                "",
                NO_DESCRIPTOR,
                0,
                tag,
                List.of(data),
                Dentry.NO_ITEMS,
                null);
    }

    private static CaptureEntry plain(String path, ContentSource source, Instant time, int attributes, String sha256) {
        return new CaptureEntry(
                path,
                source,
                time,
                time,
                time,
                attributes,
                "",
                NO_DESCRIPTOR,
                0,
                0,
                List.of(),
                Dentry.NO_ITEMS,
                sha256);
    }

    /** The same entry elsewhere. */
    public CaptureEntry at(String newPath) {
        return new CaptureEntry(
                newPath,
                source,
                created,
                accessed,
                modified,
                attributes,
                shortName,
                securityDescriptor,
                linkGroup,
                reparseTag,
                streams,
                taggedItems,
                sha256);
    }

    /**
     * This file or directory with everything that only the other entry knows: creation and access time, attributes,
     * short name, security descriptor, links and streams; bytes and last-write time stay.
     */
    CaptureEntry completedBy(CaptureEntry other) {
        return new CaptureEntry(
                path,
                source,
                other.created,
                other.accessed,
                modified,
                other.attributes,
                other.shortName,
                other.securityDescriptor,
                linkGroup,
                other.reparseTag,
                other.streams,
                other.taggedItems,
                sha256);
    }

    /** The same without its unnamed data. */
    CaptureEntry withoutData() {
        return new CaptureEntry(
                path,
                null,
                created,
                accessed,
                modified,
                attributes,
                shortName,
                securityDescriptor,
                0,
                reparseTag,
                streams,
                taggedItems,
                null);
    }

    /** The same as one of several hard links. */
    CaptureEntry inLinkGroup(long group) {
        return new CaptureEntry(
                path,
                source,
                created,
                accessed,
                modified,
                attributes,
                shortName,
                securityDescriptor,
                group,
                reparseTag,
                streams,
                taggedItems,
                sha256);
    }

    boolean isDirectory() {
        return (attributes & Dentry.ATTRIBUTE_DIRECTORY) != 0;
    }

    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    String parent() {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }
}
