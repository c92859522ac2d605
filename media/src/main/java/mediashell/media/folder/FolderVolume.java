package mediashell.media.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import mediashell.media.MediaEntry;
import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.MediaVolume;
import mediashell.media.block.InputFile;

/**
 * A folder as a volume. A symbolic link counts as the file it leads to when that lies inside the folder; links to
 * directories, links that lead outside, and what is neither file nor directory are left out, so that every walk ends.
 */
public final class FolderVolume implements MediaVolume {

    private final Path root;
    private final String label;

    private FolderVolume(Path root, String label) {
        this.root = root;
        this.label = label;
    }

    /** @throws MediaException with {@link MediaErrorCode#ENTRY_NOT_FOUND} when the path is no directory */
    public static FolderVolume open(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new MediaException(
                    MediaErrorCode.ENTRY_NOT_FOUND, folder.toString(), "a folder was expected, but there is none");
        }
        Path name = folder.getFileName();
        return new FolderVolume(folder.toRealPath(), name == null ? "" : name.toString());
    }

    @Override
    public String format() {
        return "Folder";
    }

    /** The folder's name. */
    @Override
    public String label() {
        return label;
    }

    @Override
    public List<MediaEntry> list(String directory) throws IOException {
        Path folder = require(directory);
        if (!Files.isDirectory(folder)) {
            throw new MediaException(MediaErrorCode.ENTRY_NOT_FOUND, directory, "it is a file, not a directory");
        }
        List<MediaEntry> entries = new ArrayList<>();
        try (Stream<Path> children = Files.list(folder)) {
            for (Path child : (Iterable<Path>) children::iterator) {
                entry(child).ifPresent(entries::add);
            }
        }
        // a comparator of Comparator's own is serializable, which no AOT cache keeps
        entries.sort((first, second) -> first.name().compareTo(second.name()));
        return entries;
    }

    @Override
    public Optional<MediaEntry> stat(String path) throws IOException {
        Optional<Path> found = find(path);
        return found.isPresent() ? entry(found.get()) : Optional.empty();
    }

    @Override
    public InputStream open(String file) throws IOException {
        Path path = require(file);
        if (Files.isDirectory(path)) {
            throw new MediaException(MediaErrorCode.ENTRY_NOT_FOUND, file, "it is a directory, not a file");
        }
        return InputFile.stream(path);
    }

    @Override
    public void close() {
        // nothing is held open between calls
    }

    private Path require(String path) throws IOException {
        return find(path)
                .orElseThrow(() -> new MediaException(
                        MediaErrorCode.ENTRY_NOT_FOUND, path, "there is no such file or directory in " + root));
    }

    private Optional<Path> find(String path) throws IOException {
        Path at = root;
        if (path.isEmpty()) {
            return Optional.of(at);
        }
        for (String name : path.split("/", -1)) {
            if (name.isEmpty() || name.equals(".") || name.equals("..") || !Files.isDirectory(at)) {
                return Optional.empty();
            }
            if (name.indexOf('\0') >= 0) {
                return Optional.empty(); // no file system has it, and Path refuses it
            }
            Path exact = at.resolve(name);
            Optional<Path> next = Files.exists(exact) ? Optional.of(exact) : ignoringCase(at, name);
            if (next.isEmpty() || !isShown(next.get())) {
                return Optional.empty();
            }
            at = next.get();
        }
        return Optional.of(at);
    }

    private static Optional<Path> ignoringCase(Path folder, String name) throws IOException {
        String folded = name.toUpperCase(Locale.ROOT);
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(child -> child.getFileName()
                            .toString()
                            .toUpperCase(Locale.ROOT)
                            .equals(folded))
                    .min(Comparator.naturalOrder());
        }
    }

    /** What is no link lies where its directory lies; only links have to be followed. */
    private boolean isShown(Path path) throws IOException {
        return Files.isSymbolicLink(path) ? leadsToFileInside(path) : Files.exists(path);
    }

    private boolean leadsToFileInside(Path link) throws IOException {
        try {
            return !Files.isDirectory(link) && link.toRealPath().startsWith(root);
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private Optional<MediaEntry> entry(Path path) throws IOException {
        BasicFileAttributes attributes =
                Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (attributes.isSymbolicLink()) {
            if (!leadsToFileInside(path)) {
                return Optional.empty();
            }
            attributes = Files.readAttributes(path, BasicFileAttributes.class);
        }
        if (attributes.isOther()) {
            return Optional.empty();
        }
        boolean directory = attributes.isDirectory();
        return Optional.of(new MediaEntry(
                root.relativize(path).toString(),
                directory,
                directory ? 0 : attributes.size(),
                attributes.lastModifiedTime().toInstant(),
                0));
    }
}
