package mediashell.site.content;

import java.time.Instant;

/**
 * One file of a content.
 *
 * @param path relative path with {@code /}, as in the source
 * @param size bytes
 * @param sha256 upper-case hex digest, which is also the name of the bytes in FileLib
 * @param attributes Windows file attributes
 * @param modified last write, UTC
 */
public record ContentFile(String path, long size, String sha256, int attributes, Instant modified) {}
