package mediashell.media;

import java.time.Instant;

/**
 * One file that a writer places on a volume.
 *
 * @param path relative path with {@code /}
 * @param attributes Windows file attributes, 0 for an ordinary file
 * @param sha256 upper-case hex digest where it is known before writing, otherwise null; files with equal digests are
 *     stored once, and the bytes are checked against it while they stream
 */
public record TreeFile(String path, ContentSource source, Instant modified, int attributes, String sha256) {}
