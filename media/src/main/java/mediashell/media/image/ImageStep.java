package mediashell.media.image;

/** What happens to an image file, in this order. */
public enum ImageStep {
    WRITE,
    /** Only where it is asked for. */
    VERIFY,
    /** The bytes are forced to the disk, and the file is swapped in. */
    PUBLISH,
    PUBLISHED
}
