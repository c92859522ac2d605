package mediashell.site.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import mediashell.site.SiteErrorCode;
import mediashell.site.SiteException;

/** The tree of stubs of one content in DataLib: a folder a folder, and {@code <name>.INI} a file. */
final class ContentTree {

    private static final String STUB_SUFFIX = ".INI";
    private static final String FILE = "File";
    private static final int MAXIMUM_DEPTH = 128;
    private static final int MAXIMUM_FILES = 2_000_000;

    private final List<String> directories = new ArrayList<>();
    private final List<ContentFile> files = new ArrayList<>();

    private ContentTree() {}

    static ContentListing read(String contentId, String contentHash, Path folder) throws IOException {
        ContentTree tree = new ContentTree();
        tree.visit(folder, "", 0);
        return new ContentListing(contentId, contentHash, tree.directories, tree.files);
    }

    private void visit(Path folder, String prefix, int depth) throws IOException {
        List<Path> children;
        try (Stream<Path> all = Files.list(folder)) {
            children = all.sorted(Comparator.comparing((Path each) -> folded(name(each)))
                            .thenComparing(ContentTree::name))
                    .toList();
        }
        for (Path child : children) {
            if (Files.isDirectory(child)) {
                visitDirectory(child, prefix, depth);
            } else if (folded(name(child)).endsWith(folded(STUB_SUFFIX))) {
                addFile(child, prefix);
            }
        }
    }

    private void visitDirectory(Path directory, String prefix, int depth) throws IOException {
        if (depth >= MAXIMUM_DEPTH) {
            throw corrupt(directory, "folders are nested more than " + MAXIMUM_DEPTH + " deep");
        }
        String path = prefix + name(directory);
        directories.add(path);
        visit(directory, path + "/", depth + 1);
    }

    private void addFile(Path stub, String prefix) throws IOException {
        if (files.size() >= MAXIMUM_FILES) {
            throw corrupt(stub, "a content has at most " + MAXIMUM_FILES + " files");
        }
        IniFile ini = IniFile.read(stub);
        String name = name(stub);
        String hash = required(ini, "Hash", stub).toUpperCase(Locale.ROOT);
        FileLibrary.requireHash(hash);
        files.add(new ContentFile(
                prefix + name.substring(0, name.length() - STUB_SUFFIX.length()),
                number(ini, "Size", "-1", 10, stub),
                hash,
                (int) number(ini, "Attributes", "20", 16, stub),
                time(number(ini, "TimeModified", "0", 10, stub))));
    }

    private static Instant time(long fileTime) {
        return fileTime <= 0 ? Instant.EPOCH : FileTimes.toInstant(fileTime);
    }

    private static String required(IniFile ini, String key, Path stub) {
        return ini.get(FILE, key).orElseThrow(() -> corrupt(stub, "has no line " + key + "= in section [File]"));
    }

    private static long number(IniFile ini, String key, String absent, int radix, Path stub) {
        String text = ini.get(FILE, key).orElse(absent);
        try {
            return Long.parseLong(text, radix);
        } catch (NumberFormatException e) {
            throw corrupt(stub, key + " must be a number, but is '" + text + "'");
        }
    }

    /** Writes the stubs of a content into a folder that does not exist yet. */
    static void write(Path folder, List<String> directories, List<ContentFile> files) throws IOException {
        Files.createDirectories(folder);
        for (String directory : directories) {
            Files.createDirectories(folder.resolve(directory));
        }
        for (ContentFile file : files) {
            Path stub = folder.resolve(file.path() + STUB_SUFFIX);
            if (Files.exists(stub)) {
                throw new SiteException(
                        SiteErrorCode.INVALID_VALUE,
                        file.path(),
                        "the library cannot hold it beside a folder named " + stub.getFileName());
            }
            Files.writeString(stub, stubText(file));
        }
    }

    private static String stubText(ContentFile file) {
        return new IniFile()
                .put(FILE, "Attributes", Integer.toHexString(file.attributes()).toUpperCase(Locale.ROOT))
                .put(FILE, "Hash", file.sha256())
                .put(FILE, "Size", Long.toString(file.size()))
                .put(FILE, "TimeModified", Long.toString(FileTimes.of(file.modified())))
                .toString();
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static SiteException corrupt(Path path, String sentence) {
        return new SiteException(SiteErrorCode.CONTENT_CORRUPT, path.toString(), sentence);
    }
}
