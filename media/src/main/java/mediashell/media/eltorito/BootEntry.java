package mediashell.media.eltorito;

import mediashell.media.ContentSource;

/** A boot image that a disc shall offer, without emulation of a drive. */
public sealed interface BootEntry {

    BootPlatform platform();

    /**
     * A boot image that is also a file of the tree; the catalog points to the file's bytes.
     *
     * @param path the file's path, without regard to case
     */
    record OfFile(BootPlatform platform, String path) implements BootEntry {}

    /** A boot image that has no name on the disc. */
    record OfSource(BootPlatform platform, ContentSource image) implements BootEntry {}
}
