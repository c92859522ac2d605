package mediashell.media.wim;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import mediashell.media.WriteMonitor;
import mediashell.media.folder.ExtractionTarget;

/**
 * Extracts an image into a folder: files, directories, hard links, symbolic links and last-write times.
 *
 * <p>Nothing is written outside the folder: names that could leave it are refused, links that stand in the way are
 * never followed, and links of the image are made after everything else. Links that lead out of the folder are not
 * made but reported. Files that exist are replaced.
 */
public final class WimExtractor {

    private static final int PLAIN_ATTRIBUTES = Dentry.ATTRIBUTE_DIRECTORY
            | Dentry.ATTRIBUTE_ARCHIVE
            | Dentry.ATTRIBUTE_NORMAL
            | Dentry.ATTRIBUTE_REPARSE_POINT;

    private final WimVolume volume;
    private final Path root;
    private final ExtractionTarget output;
    private final Map<Long, Path> linkGroups = new HashMap<>();
    private final List<PendingLink> links = new ArrayList<>();
    private final List<PendingFile> pendingFiles = new ArrayList<>();
    private final List<PendingTime> times = new ArrayList<>();
    private final List<String> notKept = new ArrayList<>();
    private long files;
    private long directories;
    private long bytes;

    private record PendingLink(Path path, String target) {}

    private record PendingFile(Dentry entry, Path target, String path) {}

    private record PendingTime(Path directory, Dentry entry) {}

    private WimExtractor(WimVolume volume, Path root, WriteMonitor monitor) {
        this.volume = volume;
        this.root = root;
        this.output = new ExtractionTarget(monitor);
    }

    /** Extracts the whole image into a folder, which is made when it is not there. */
    public static ExtractionReport extract(WimVolume volume, Path folder, WriteMonitor monitor) throws IOException {
        WimExtractor extractor = new WimExtractor(volume, folder, monitor);
        return ExtractionTarget.fill(folder, volume.info().totalBytes(), extractor::extract);
    }

    private ExtractionReport extract() throws IOException {
        Dentry tree = volume.metadata().root();
        note(tree, "");
        makeTree(tree, root, "");
        extractFiles();
        makeLinks();
        setDirectoryTimes();
        return new ExtractionReport(files, directories, bytes, notKept);
    }

    private void makeTree(Dentry directory, Path folder, String prefix) throws IOException {
        times.add(new PendingTime(folder, directory));
        for (Dentry child : directory.children()) {
            String path = prefix + child.name();
            Path target = ExtractionTarget.resolve(folder, child.name(), path);
            Optional<String> link = linkTarget(child);
            if (link.isEmpty() || !isOrdinary(child)) {
                note(child, path);
            }
            if (link.isPresent()) {
                addLink(target, link.get(), path);
            } else if (child.isDirectory()) {
                directories++;
                ExtractionTarget.makeDirectory(target);
                makeTree(child, target, path + "/");
            } else {
                files++;
                pendingFiles.add(new PendingFile(child, target, path));
            }
        }
    }

    /** Files of solid resources come in the order in which they lie there, others in the order of the tree. */
    private void extractFiles() throws IOException {
        Map<Sha1Hash, Integer> order = new HashMap<>();
        for (Blob blob : SolidOrder.of(volume.metadata().root(), volume.reader())) {
            order.putIfAbsent(blob.hash(), order.size());
        }
        if (!order.isEmpty()) {
            pendingFiles.sort(
                    Comparator.comparing(file -> order.getOrDefault(file.entry().content(), -1)));
        }
        for (PendingFile file : pendingFiles) {
            extractFile(file.entry(), file.target(), file.path());
        }
    }

    /** From the leaves up, since making an entry changes the time of its directory. */
    private void setDirectoryTimes() throws IOException {
        for (PendingTime time : times.reversed()) {
            setTime(time.directory(), time.entry());
        }
    }

    private void addLink(Path link, String target, String path) {
        if (SymbolicLink.staysWithin(root, link, target)) {
            links.add(new PendingLink(link, target));
        } else if (notKept.isEmpty() || !notKept.getLast().equals(path)) {
            notKept.add(path);
        }
    }

    private void extractFile(Dentry file, Path target, String path) throws IOException {
        boolean linked = file.linkOrReparse() != 0 && !file.isReparsePoint();
        Path first = linked ? linkGroups.putIfAbsent(file.linkOrReparse(), target) : null;
        ExtractionTarget.clear(target);
        if (first != null && !first.equals(target)) {
            Files.createLink(target, first);
            return;
        }
        try (InputStream in = volume.reader().open(file.content())) {
            bytes += output.write(target, in, path);
        }
        setTime(target, file);
    }

    private Optional<String> linkTarget(Dentry entry) throws IOException {
        if (!entry.isReparsePoint()) {
            return Optional.empty();
        }
        for (DentryStream stream : entry.streams()) {
            if (stream.kind() == DentryStream.Kind.REPARSE) {
                return SymbolicLink.target((int) entry.linkOrReparse(), volume.source(entry.name(), stream.hash()));
            }
        }
        return Optional.empty();
    }

    private void makeLinks() throws IOException {
        for (PendingLink link : links) {
            if (!Files.isDirectory(link.path, LinkOption.NOFOLLOW_LINKS)) {
                Files.deleteIfExists(link.path);
                Files.createSymbolicLink(link.path, link.path.getFileSystem().getPath(link.target));
            }
        }
    }

    private void note(Dentry entry, String path) {
        boolean plain = isOrdinary(entry)
                && !entry.isReparsePoint()
                && entry.streams().stream().allMatch(DentryStream::isUnnamedData);
        if (!plain) {
            notKept.add(path);
        }
    }

    /** Whether nothing but its streams could make the entry more than a Linux file system holds. */
    private static boolean isOrdinary(Dentry entry) {
        return (entry.attributes() & ~PLAIN_ATTRIBUTES) == 0
                && entry.securityId() == Dentry.NO_SECURITY
                && entry.shortName().isEmpty()
                && entry.taggedItems().length == 0;
    }

    private static void setTime(Path target, Dentry entry) throws IOException {
        if (entry.lastWriteTime() != 0) {
            Files.setLastModifiedTime(target, FileTime.from(WindowsFileTime.toInstant(entry.lastWriteTime())));
        }
    }
}
