package mediashell.site.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The hash over a content's names and file hashes (facts/site-and-content.md §1.4): directories depth-first; of each, the
 * paths of its directories, the paths of its files and their hashes, as UTF-16LE text without separators.
 */
final class ContentHash {

    private static final Comparator<String> BY_NAME = Comparator.comparing(ContentHash::folded);

    private final Map<String, List<String>> directories;
    private final Map<String, List<ContentFile>> files;
    private final MessageDigest digest = Digests.sha256();

    private ContentHash(List<String> directories, List<ContentFile> files) {
        this.directories = directories.stream().collect(Collectors.groupingBy(ContentHash::parent));
        this.files = files.stream().collect(Collectors.groupingBy(file -> parent(file.path())));
    }

    static String of(List<String> directories, List<ContentFile> files) {
        ContentHash hash = new ContentHash(directories, files);
        hash.add("");
        return Digests.hex(hash.digest);
    }

    private void add(String directory) {
        List<String> children = directories.getOrDefault(directory, List.of()).stream()
                .sorted(BY_NAME)
                .toList();
        children.forEach(child -> append(folded(child)));
        Map<String, String> hashes = new TreeMap<>();
        files.getOrDefault(directory, List.of()).forEach(file -> hashes.put(folded(file.path()), file.sha256()));
        hashes.keySet().forEach(this::append);
        hashes.values().forEach(this::append);
        children.forEach(this::add);
    }

    private void append(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_16LE));
    }

    private static String folded(String path) {
        return path.replace('/', '\\').toLowerCase(Locale.ROOT);
    }

    private static String parent(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }
}
