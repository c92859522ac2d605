package mediashell.media.block;

/**
 * A run of bytes in an image.
 *
 * @param offset bytes from the start of the source
 * @param length bytes
 */
public record Extent(long offset, long length) {}
