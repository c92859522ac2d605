package mediashell.media.wim;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import mediashell.media.ContentSource;
import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.TreeFile;

/** Lists a folder as the entries of a new image. */
public final class FolderCapture {

    private final Path root;
    private final List<CaptureEntry> entries = new ArrayList<>();

    private FolderCapture(Path root) {
        this.root = root;
    }

    /**
     * All files, directories and symbolic links below a folder, with their times; the folder is the root. A link is
     * captured as a link and never followed.
     *
     * @throws MediaException with {@link MediaErrorCode#INVALID_NAME} for devices, pipes and sockets
     */
    public static List<CaptureEntry> of(Path folder) throws IOException {
        FolderCapture capture = new FolderCapture(folder);
        capture.add(folder, "");
        return capture.entries;
    }

    private void add(Path path, String name) throws IOException {
        BasicFileAttributes attributes =
                Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        Instant modified = attributes.lastModifiedTime().toInstant();
        if (attributes.isDirectory()) {
            entries.add(CaptureEntry.directory(name, modified));
            addChildren(path, name);
        } else if (attributes.isSymbolicLink()) {
            entries.add(SymbolicLink.entry(name, Files.readSymbolicLink(path).toString(), isDirectory(path), modified));
        } else if (attributes.isRegularFile()) {
            ContentSource source = ContentSource.ofFile(path);
            entries.add(CaptureEntry.file(new TreeFile(name, source, modified, 0, null)));
        } else {
            throw new MediaException(
                    MediaErrorCode.INVALID_NAME,
                    path.toString(),
                    "only files, directories and symbolic links of " + root + " can be captured");
        }
    }

    private static boolean isDirectory(Path link) {
        return Files.isDirectory(link);
    }

    private void addChildren(Path directory, String name) throws IOException {
        List<Path> children;
        try (Stream<Path> listed = Files.list(directory)) {
            children = listed.sorted().toList();
        }
        for (Path child : children) {
            String childName = child.getFileName().toString();
            add(child, name.isEmpty() ? childName : name + "/" + childName);
        }
    }
}
