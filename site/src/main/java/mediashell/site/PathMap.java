package mediashell.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Turns the paths that administrators write ({@code \\server\share\x}, {@code C:\Media}) into local ones.
 *
 * <p>The longest matching prefix wins; case is ignored, also of the names below it when no exact match exists. Absolute
 * local paths pass unchanged. A path that climbs above its mapped folder is refused. Immutable.
 */
public final class PathMap {

    private final List<PathMapping> mappings;

    public PathMap(List<PathMapping> mappings) {
        this.mappings = mappings.stream()
                .map(each -> new PathMapping(normal(each.prefix()), each.folder()))
                .sorted(Comparator.comparingInt(
                        (PathMapping each) -> -each.prefix().length()))
                .toList();
    }

    /**
     * The local path of a path.
     *
     * @throws SiteException {@link SiteErrorCode#PATH_UNMAPPED} for a UNC path or drive without a mapping, and for a
     *     relative path
     */
    public Path resolve(String path) {
        String text = stripProvider(path);
        if (text.startsWith("/") && !text.startsWith("//")) {
            return Path.of(text).normalize();
        }
        String wanted = normal(text);
        for (PathMapping mapping : mappings) {
            if (covers(mapping.prefix(), wanted)) {
                return below(
                        Path.of(mapping.folder()),
                        wanted.substring(mapping.prefix().length()),
                        path);
            }
        }
        throw new SiteException(
                SiteErrorCode.PATH_UNMAPPED,
                path,
                "no local folder is mapped to it; give an absolute local path, or map its share or drive to a folder");
    }

    private static String stripProvider(String path) {
        int colons = path.indexOf("::");
        return colons < 0 ? path : path.substring(colons + 2);
    }

    private static String normal(String path) {
        String text = path.replace('/', '\\');
        while (text.endsWith("\\")) {
            text = text.substring(0, text.length() - 1);
        }
        return text;
    }

    private static boolean covers(String prefix, String path) {
        return !prefix.isEmpty()
                && path.regionMatches(true, 0, prefix, 0, prefix.length())
                && (path.length() == prefix.length() || path.charAt(prefix.length()) == '\\');
    }

    private static Path below(Path folder, String rest, String original) {
        Path path = folder;
        for (String name : rest.split("\\\\")) {
            if (!name.isEmpty() && !name.equals(".")) {
                path = name.equals("..") ? path.getParent() : child(path, name);
            }
            if (path == null || !path.startsWith(folder)) {
                throw new SiteException(
                        SiteErrorCode.INVALID_VALUE, original, "climbs above the folder that its share is mapped to");
            }
        }
        return path;
    }

    private static Path child(Path folder, String name) {
        Path exact = folder.resolve(name);
        if (Files.exists(exact)) {
            return exact;
        }
        return findIgnoringCase(folder, name).orElse(exact);
    }

    private static Optional<Path> findIgnoringCase(Path folder, String name) {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(each -> each.getFileName().toString().compareToIgnoreCase(name) == 0)
                    .min(Comparator.naturalOrder());
        } catch (IOException e) {
            throw new SiteException(
                    SiteErrorCode.IO_FAILURE, folder.toString(), "cannot be listed: " + e.getMessage(), e);
        }
    }
}
