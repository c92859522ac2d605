package mediashell.media;

import java.time.Instant;

/**
 * One file that a writer places on a volume.
 *
 * @param folder where the file's tree was placed on the volume, ending in {@code /}, or empty: many files share this text, so that very many
 *     can be placed without a new path for each
 * @param inFolder the path below it with {@code /}
 * @param attributes Windows file attributes, 0 for an ordinary file
 * @param sha256 upper-case hex digest where it is known before writing, otherwise null; files with equal digests are
 *     stored once, and the bytes are checked against it while they stream
 */
public record TreeFile(
        String folder, String inFolder, ContentSource source, Instant modified, int attributes, String sha256) {

    /** @param path relative path with {@code /} */
    public TreeFile(String path, ContentSource source, Instant modified, int attributes, String sha256) {
        this("", path, source, modified, attributes, sha256);
    }

    /** Relative path with {@code /}. */
    public String path() {
        return folder.isEmpty() ? inFolder : folder + inFolder;
    }

    /** The last part of the path. */
    public String name() {
        return inFolder.substring(inFolder.lastIndexOf('/') + 1);
    }

    /** The same file with its whole path below a folder, which ends in {@code /}. */
    public TreeFile below(String target) {
        return new TreeFile(target + folder, inFolder, source, modified, attributes, sha256);
    }
}
