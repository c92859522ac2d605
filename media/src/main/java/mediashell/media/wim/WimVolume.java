package mediashell.media.wim;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import mediashell.media.ContentSource;
import mediashell.media.MediaEntry;
import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.MediaVolume;
import mediashell.media.tree.NameIndex;

/** An image of a WIM as a volume; closing it does not close the reader. Not for use by two threads at once. */
public final class WimVolume implements MediaVolume {

    private final WimReader reader;
    private final ImageInfo info;
    private final MetadataResource metadata;
    private final Map<Dentry, NameIndex<Dentry>> indexes = new IdentityHashMap<>();

    WimVolume(WimReader reader, ImageInfo info, MetadataResource metadata) {
        this.reader = reader;
        this.info = info;
        this.metadata = metadata;
    }

    @Override
    public String format() {
        return "WIM";
    }

    /** The image's name. */
    @Override
    public String label() {
        return info.name();
    }

    /** What the XML data tells about the image. */
    public ImageInfo info() {
        return info;
    }

    MetadataResource metadata() {
        return metadata;
    }

    WimReader reader() {
        return reader;
    }

    @Override
    public List<MediaEntry> list(String directory) throws IOException {
        Dentry parent = find(directory);
        if (parent == null) {
            throw notFound(directory);
        }
        if (!parent.isDirectory()) {
            throw new MediaException(
                    MediaErrorCode.ENTRY_NOT_FOUND, directory, "a directory was expected, but this is a file");
        }
        String prefix = directory.isEmpty() ? "" : directory + "/";
        List<MediaEntry> entries = new ArrayList<>();
        for (Dentry child : parent.children()) {
            entries.add(entry(prefix + child.name(), child));
        }
        entries.sort(Comparator.comparing(MediaEntry::path));
        return entries;
    }

    @Override
    public Optional<MediaEntry> stat(String path) throws IOException {
        Dentry found = find(path);
        return found == null ? Optional.empty() : Optional.of(entry(storedPath(path), found));
    }

    @Override
    public InputStream open(String file) throws IOException {
        return reader.open(fileAt(file).content());
    }

    /** A file of the image as a source for another medium. */
    public ContentSource source(String file) throws IOException {
        return source(file, fileAt(file).content());
    }

    ContentSource source(String path, Sha1Hash hash) throws IOException {
        return new WimContentSource(reader, hash, reader.size(hash), path);
    }

    /** The SHA-1 of a file's bytes, zero for an empty file. */
    public Sha1Hash hash(String file) throws IOException {
        return fileAt(file).content();
    }

    /** Everything of the image, to be captured into another one; the bytes are read out of this WIM then. */
    public List<CaptureEntry> captureEntries() throws IOException {
        List<CaptureEntry> entries = new ArrayList<>();
        addCaptureEntries(metadata.root(), "", entries);
        return entries;
    }

    private void addCaptureEntries(Dentry dentry, String path, List<CaptureEntry> entries) throws IOException {
        entries.add(captureEntry(dentry, path));
        String prefix = path.isEmpty() ? "" : path + "/";
        for (Dentry child : dentry.children()) {
            addCaptureEntries(child, prefix + child.name(), entries);
        }
    }

    private CaptureEntry captureEntry(Dentry dentry, String path) throws IOException {
        List<CaptureStream> streams = new ArrayList<>();
        ContentSource data = null;
        for (DentryStream stream : dentry.streams()) {
            ContentSource source = source(path + (stream.name().isEmpty() ? "" : ":" + stream.name()), stream.hash());
            if (stream.isUnnamedData()) {
                data = source;
            } else {
                streams.add(new CaptureStream(stream.kind(), stream.name(), source));
            }
        }
        return new CaptureEntry(
                path,
                data,
                WindowsFileTime.toInstant(dentry.creationTime()),
                WindowsFileTime.toInstant(dentry.lastAccessTime()),
                WindowsFileTime.toInstant(dentry.lastWriteTime()),
                dentry.attributes(),
                dentry.shortName(),
                metadata.security().descriptor(dentry.securityId()),
                dentry.isReparsePoint() ? 0 : dentry.linkOrReparse(),
                dentry.isReparsePoint() ? (int) dentry.linkOrReparse() : 0,
                streams,
                dentry.taggedItems(),
                null);
    }

    private Dentry fileAt(String file) throws MediaException {
        Dentry dentry = find(file);
        if (dentry == null) {
            throw notFound(file);
        }
        if (dentry.isDirectory()) {
            throw new MediaException(
                    MediaErrorCode.ENTRY_NOT_FOUND, file, "a file was expected, but this is a directory");
        }
        return dentry;
    }

    private MediaException notFound(String path) {
        return new MediaException(
                MediaErrorCode.ENTRY_NOT_FOUND, path, "no such path in " + reader.name() + " image " + info.index());
    }

    private MediaEntry entry(String path, Dentry dentry) throws IOException {
        long size = dentry.isDirectory() ? 0 : reader.size(dentry.content());
        Instant modified = WindowsFileTime.toInstant(dentry.lastWriteTime());
        return new MediaEntry(path, dentry.isDirectory(), size, modified, dentry.attributes());
    }

    private Dentry find(String path) {
        Dentry at = metadata.root();
        if (path.isEmpty()) {
            return at;
        }
        for (String step : path.split("/", -1)) {
            at = child(at, step);
            if (at == null) {
                return null;
            }
        }
        return at;
    }

    private Dentry child(Dentry directory, String name) {
        return indexes.computeIfAbsent(directory, _ -> new NameIndex<>(directory.children(), Dentry::name))
                .find(name);
    }

    /** The path as stored, for one that was found ignoring case. */
    private String storedPath(String path) {
        StringBuilder stored = new StringBuilder();
        Dentry at = metadata.root();
        for (String step : path.isEmpty() ? new String[0] : path.split("/", -1)) {
            at = child(at, step);
            stored.append(stored.isEmpty() ? "" : "/").append(at.name());
        }
        return stored.toString();
    }

    @Override
    public void close() {
        indexes.clear();
    }
}
