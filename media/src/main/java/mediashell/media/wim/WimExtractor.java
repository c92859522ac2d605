package mediashell.media.wim;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.WriteMonitor;

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
    private final WriteMonitor monitor;
    private final byte[] buffer = new byte[1 << 17];
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
        this.monitor = monitor;
    }

    /** Extracts the whole image into a folder, which is made when it is not there. */
    public static ExtractionReport extract(WimVolume volume, Path folder, WriteMonitor monitor) throws IOException {
        WimExtractor extractor = new WimExtractor(volume, folder, monitor);
        Files.createDirectories(folder);
        Dentry root = volume.metadata().root();
        extractor.note(root, "");
        extractor.makeTree(root, folder, "");
        extractor.extractFiles();
        extractor.makeLinks();
        extractor.setDirectoryTimes();
        return new ExtractionReport(extractor.files, extractor.directories, extractor.bytes, extractor.notKept);
    }

    private void makeTree(Dentry directory, Path folder, String prefix) throws IOException {
        times.add(new PendingTime(folder, directory));
        for (Dentry child : directory.children()) {
            String path = prefix + child.name();
            Path target = resolve(folder, child.name(), path);
            Optional<String> link = linkTarget(child);
            if (link.isEmpty() || !isOrdinary(child)) {
                note(child, path);
            }
            if (link.isPresent()) {
                addLink(target, link.get(), path);
            } else if (child.isDirectory()) {
                directories++;
                makeDirectory(target);
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

    private static Path resolve(Path folder, String name, String path) throws MediaException {
        try {
            Path target = folder.resolve(name);
            if (target.getParent().equals(folder)) {
                return target;
            }
        } catch (InvalidPathException e) {
            throw new MediaException(MediaErrorCode.INVALID_NAME, path, "the file system takes no such name", e);
        }
        throw new MediaException(MediaErrorCode.INVALID_NAME, path, "the name leaves its folder");
    }

    private static void makeDirectory(Path target) throws IOException {
        try {
            Files.createDirectory(target);
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
                throw new MediaException(
                        MediaErrorCode.TARGET_UNUSABLE,
                        target.toString(),
                        "a directory is needed where a file or link is");
            }
        }
    }

    private void extractFile(Dentry file, Path target, String path) throws IOException {
        boolean linked = file.linkOrReparse() != 0 && !file.isReparsePoint();
        Path first = linked ? linkGroups.putIfAbsent(file.linkOrReparse(), target) : null;
        if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new MediaException(
                    MediaErrorCode.TARGET_UNUSABLE, target.toString(), "a file is needed where a directory is");
        }
        Files.deleteIfExists(target);
        if (first != null && !first.equals(target)) {
            Files.createLink(target, first);
            return;
        }
        try (InputStream in = volume.reader().open(file.content());
                OutputStream out =
                        Files.newOutputStream(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                out.write(buffer, 0, count);
                bytes += count;
                monitor.advanced(path, count);
            }
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
