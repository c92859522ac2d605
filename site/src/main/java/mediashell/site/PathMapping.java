package mediashell.site;

/**
 * A Windows path prefix and the local folder behind it.
 *
 * @param prefix {@code \\server\share}, a longer UNC path, or a drive such as {@code C:}
 * @param folder absolute local folder
 */
public record PathMapping(String prefix, String folder) {}
