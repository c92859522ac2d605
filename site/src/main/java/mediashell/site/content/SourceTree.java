package mediashell.site.content;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import mediashell.site.SiteErrorCode;
import mediashell.site.SiteException;

/**
 * The source files of a content: a folder, or one file under a name of its own.
 *
 * @param directories relative paths with {@code /}, each before what is in it
 * @param files relative path with {@code /} to file, in the order of paths
 */
public record SourceTree(List<String> directories, Map<String, Path> files) {

    private static final int MAXIMUM_DEPTH = 128;

    /** A content of one file, such as an image. */
    public static SourceTree ofFile(Path file, String name) {
        if (!Files.isRegularFile(file)) {
            throw missing(file, "the source file is not there");
        }
        return new SourceTree(List.of(), new TreeMap<>(Map.of(name, file)));
    }

    /** Everything below a folder; links are followed, a cycle of links is an error. */
    public static SourceTree ofFolder(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw missing(folder, "the source folder is not there");
        }
        Collector collector = new Collector(folder);
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), MAXIMUM_DEPTH, collector);
        } catch (IOException e) {
            throw new SiteException(
                    SiteErrorCode.IO_FAILURE, folder.toString(), "the source cannot be read: " + e.getMessage(), e);
        }
        return new SourceTree(collector.directories, collector.files);
    }

    private static SiteException missing(Path path, String sentence) {
        return new SiteException(SiteErrorCode.SOURCE_MISSING, path.toString(), sentence);
    }

    private static final class Collector extends SimpleFileVisitor<Path> {

        private final Path folder;
        private final List<String> directories = new ArrayList<>();
        private final Map<String, Path> files = new TreeMap<>();

        Collector(Path folder) {
            this.folder = folder;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            if (!directory.equals(folder)) {
                directories.add(relative(directory));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            if (!attributes.isRegularFile()) {
                throw new IOException(file + " is neither a file nor a folder");
            }
            files.put(relative(file), file);
            return FileVisitResult.CONTINUE;
        }

        private String relative(Path path) {
            return folder.relativize(path).toString();
        }
    }
}
