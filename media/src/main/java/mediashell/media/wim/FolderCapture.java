package mediashell.media.wim;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import mediashell.media.ContentSource;
import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.TreeFile;

/** Lists a folder as the entries of a new image. */
public final class FolderCapture {

    private final Path root;
    private final Map<String, CaptureEntry> sidecar;
    private final boolean countsLinks;
    private final Map<Object, Long> linkGroups = new HashMap<>();
    private final List<CaptureEntry> entries = new ArrayList<>();

    private FolderCapture(Path root, Map<String, CaptureEntry> sidecar) {
        this.root = root;
        this.countsLinks = root.getFileSystem().supportedFileAttributeViews().contains("unix");
        this.sidecar = sidecar;
    }

    /**
     * All files, directories and symbolic links below a folder, with their times; the folder is the root. A link is
     * captured as a link and never followed.
     *
     * @throws MediaException with {@link MediaErrorCode#INVALID_NAME} for devices, pipes and sockets
     */
    public static List<CaptureEntry> of(Path folder) throws IOException {
        return of(folder, Map.of());
    }

    /** The same, where entries that an earlier extraction noted in its sidecar get back what only Windows knows. */
    public static List<CaptureEntry> of(Path folder, WimVolume sidecar) throws IOException {
        Map<String, CaptureEntry> noted = new LinkedHashMap<>();
        sidecar.captureEntries().forEach(entry -> noted.put(entry.path(), entry));
        return of(folder, noted);
    }

    private static List<CaptureEntry> of(Path folder, Map<String, CaptureEntry> noted) throws IOException {
        FolderCapture capture = new FolderCapture(folder, noted);
        capture.add(folder, "");
        capture.addLinksLeadingOut();
        return capture.entries;
    }

    private void addEntry(CaptureEntry entry) throws IOException {
        CaptureEntry noted = sidecar.get(entry.path());
        if (noted == null) {
            entries.add(entry);
        } else if (entry.reparseTag() != 0) {
            boolean sameLink = target(entry).equals(target(noted));
            entries.add(sameLink ? noted : entry);
        } else {
            boolean sameKind = noted.isDirectory() == entry.isDirectory();
            entries.add(sameKind ? entry.completedBy(noted) : entry);
        }
    }

    private static Optional<String> target(CaptureEntry entry) throws IOException {
        for (CaptureStream stream : entry.streams()) {
            if (stream.kind() == DentryStream.Kind.REPARSE) {
                return SymbolicLink.target(entry.reparseTag(), stream.source());
            }
        }
        return Optional.empty();
    }

    /** Extraction makes no link that leads out of its folder, so that a missing one was not removed by anybody. */
    private void addLinksLeadingOut() throws IOException {
        for (CaptureEntry noted : sidecar.values()) {
            Path link = root.resolve(noted.path());
            Optional<String> target = target(noted);
            boolean leadsOut = target.isPresent() && !SymbolicLink.staysWithin(root, link, target.get());
            if (leadsOut && Files.notExists(link, LinkOption.NOFOLLOW_LINKS) && Files.isDirectory(link.getParent())) {
                entries.add(noted);
            }
        }
    }

    private void add(Path path, String name) throws IOException {
        BasicFileAttributes attributes =
                Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        Instant modified = attributes.lastModifiedTime().toInstant();
        if (attributes.isDirectory()) {
            addEntry(CaptureEntry.directory(name, modified));
            addChildren(path, name);
        } else if (attributes.isSymbolicLink()) {
            String target = Files.readSymbolicLink(path).toString();
            addEntry(SymbolicLink.entry(name, target, Files.isDirectory(path), modified));
        } else if (attributes.isRegularFile()) {
            ContentSource source = ContentSource.ofFile(path);
            CaptureEntry file = CaptureEntry.file(new TreeFile(name, source, modified, 0, null));
            addEntry(file.inLinkGroup(linkGroup(path, attributes.fileKey())));
        } else {
            throw new MediaException(
                    MediaErrorCode.INVALID_NAME,
                    path.toString(),
                    "only files, directories and symbolic links of " + root + " can be captured");
        }
    }

    /** A number that all hard links of a file share; 0 for a file with one name, or where the system cannot tell. */
    private long linkGroup(Path path, Object fileKey) throws IOException {
        boolean linked = fileKey != null && countsLinks && (Integer) Files.getAttribute(path, "unix:nlink") > 1;
        return linked ? linkGroups.computeIfAbsent(fileKey, key -> linkGroups.size() + 1L) : 0;
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
