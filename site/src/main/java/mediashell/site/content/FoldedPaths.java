package mediashell.site.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds children of a folder as Windows does: an exact name wins, otherwise case does not count. */
final class FoldedPaths {

    private FoldedPaths() {}

    static Optional<Path> find(Path folder, String... names) throws IOException {
        Path path = folder;
        for (String name : names) {
            Path exact = path.resolve(name);
            if (Files.exists(exact)) {
                path = exact;
                continue;
            }
            Optional<Path> other = findIgnoringCase(path, name);
            if (other.isEmpty()) {
                return Optional.empty();
            }
            path = other.get();
        }
        return Optional.of(path);
    }

    private static Optional<Path> findIgnoringCase(Path folder, String name) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(each -> each.getFileName().toString().compareToIgnoreCase(name) == 0)
                    .min(Comparator.naturalOrder());
        }
    }
}
