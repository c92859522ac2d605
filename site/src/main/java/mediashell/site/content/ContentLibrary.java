package mediashell.site.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import mediashell.site.SiteErrorCode;
import mediashell.site.SiteException;
import mediashell.site.internal.ExclusiveLock;

/**
 * A content library ({@code SCCMContentLib}): PkgLib lists the contents of packages, DataLib the files of contents, FileLib
 * holds the bytes, each once.
 *
 * <p>Reading ignores case and tolerates what other tools write. Writers keep each other out with a lock file; a content
 * becomes visible by one rename after all of its bytes are there, so a killed writer leaves no half content. Content
 * errors are {@link SiteException}s; errors of the disk are {@link IOException}s. Thread-safe.
 */
public final class ContentLibrary {

    private static final String PACKAGE_LIBRARY = "PkgLib";
    private static final String DATA_LIBRARY = "DataLib";
    private static final String FILE_LIBRARY = "FileLib";
    private static final String INFO = "Info";
    private static final String PACKAGES = "Packages";

    /** FILE_ATTRIBUTE_ARCHIVE, which Windows sets on every new file; Linux sources have no attributes of their own. */
    private static final int ORDINARY_FILE = 0x20;

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_.{}-]{1,128}");

    private final Path root;
    private final FileLibrary blobs;

    private ContentLibrary(Path root, FileLibrary blobs) {
        this.root = root;
        this.blobs = blobs;
    }

    /** The library in this folder; it may be empty or missing and is made when content is added. */
    public static ContentLibrary at(Path root) {
        return at(root, List.of());
    }

    /** The library in this folder with the FileLib overflow of further drives, each given as its SCCMContentLib folder. */
    public static ContentLibrary at(Path root, List<Path> furtherDrives) {
        List<Path> folders = Stream.concat(Stream.of(root), furtherDrives.stream())
                .map(folder -> child(folder, FILE_LIBRARY))
                .toList();
        return new ContentLibrary(root, new FileLibrary(folders));
    }

    public Path root() {
        return root;
    }

    /** Whether the library has a complete entry for this content; its bytes are not looked at, see {@link #verify}. */
    public boolean holds(String contentId) throws IOException {
        requireId(contentId);
        return data(contentId).isPresent() && dataIni(contentId).isPresent();
    }

    /** The contents of a package, or empty when the library has none of it. */
    public Optional<PackageListing> packageListing(String packageId) throws IOException {
        requireId(packageId);
        Optional<Path> file = FoldedPaths.find(root, PACKAGE_LIBRARY, packageId + ".INI");
        return file.isEmpty() ? Optional.empty() : Optional.of(packageListing(packageId, IniFile.read(file.get())));
    }

    private static PackageListing packageListing(String packageId, IniFile ini) {
        OptionalInt version = ini.get(INFO, "Version")
                .filter(text -> text.matches("[0-9]{1,9}"))
                .map(text -> OptionalInt.of(Integer.parseInt(text)))
                .orElse(OptionalInt.empty());
        return new PackageListing(packageId, List.copyOf(ini.keys(PACKAGES).keySet()), version);
    }

    /**
     * The files of a content.
     *
     * @throws SiteException {@link SiteErrorCode#CONTENT_MISSING}, or {@link SiteErrorCode#CONTENT_CORRUPT} for a damaged
     *     entry
     */
    public ContentListing list(String contentId) throws IOException {
        requireId(contentId);
        Path tree = data(contentId)
                .orElseThrow(() -> missing(contentId, "the content library " + root + " has no such content"));
        ContentListing listing = ContentTree.read(contentId, statedHash(contentId), tree);
        List<ContentFile> sized = new ArrayList<>();
        for (ContentFile file : listing.files()) {
            sized.add(file.size() >= 0 ? file : withSizeOfBytes(file));
        }
        return new ContentListing(contentId, listing.contentHash(), listing.directories(), sized);
    }

    /** The file in FileLib that holds these bytes. */
    public Path locate(String sha256) throws IOException {
        return blobs.find(sha256)
                .orElseThrow(() -> missing(sha256, "no drive of the content library " + root + " has these bytes"));
    }

    /** Opens the bytes with this hash; the caller closes the stream and should compare the hash while reading. */
    public InputStream open(String sha256) throws IOException {
        return Files.newInputStream(locate(sha256));
    }

    /** Everything wrong with a content: missing entries, missing bytes, bytes that do not have their hash. */
    public List<ContentFault> verify(String contentId) throws IOException {
        ContentListing listing;
        try {
            listing = list(contentId);
        } catch (SiteException e) {
            return List.of(new ContentFault(contentId, e.code(), "", e.getMessage()));
        }
        List<ContentFault> faults = new ArrayList<>();
        for (ContentFile file : listing.files()) {
            verify(contentId, file).ifPresent(faults::add);
        }
        String computed = ContentHash.of(listing.directories(), listing.files());
        if (!listing.contentHash().isEmpty() && !listing.contentHash().equals(computed)) {
            faults.add(fault(
                    contentId,
                    SiteErrorCode.CONTENT_CORRUPT,
                    "",
                    "names and hashes give the content hash " + computed + ", the library states "
                            + listing.contentHash()));
        }
        return faults;
    }

    private Optional<ContentFault> verify(String contentId, ContentFile file) throws IOException {
        Optional<Path> blob = blobs.find(file.sha256());
        if (blob.isEmpty()) {
            return Optional.of(fault(
                    contentId, SiteErrorCode.CONTENT_MISSING, file.path(), "FileLib has no file " + file.sha256()));
        }
        long size = Files.size(blob.get());
        if (size != file.size()) {
            return Optional.of(fault(
                    contentId,
                    SiteErrorCode.CONTENT_CORRUPT,
                    file.path(),
                    "must have " + file.size() + " bytes, but FileLib has " + size));
        }
        String actual = Digests.of(blob.get());
        return actual.equals(file.sha256())
                ? Optional.empty()
                : Optional.of(fault(
                        contentId,
                        SiteErrorCode.CONTENT_CORRUPT,
                        file.path(),
                        "must have the SHA-256 " + file.sha256() + ", but its bytes have " + actual));
    }

    /**
     * Adds a content of an application's package, which may hold many, or replaces the one with the same id.
     *
     * @return what the library now holds under the id
     */
    public ContentListing add(String packageId, String contentId, SourceTree source) throws IOException {
        return add(packageId, contentId, OptionalInt.empty(), source);
    }

    /** Adds a version of a classic package, whose earlier version goes. */
    public ContentListing addVersion(String packageId, int version, SourceTree source) throws IOException {
        return add(packageId, packageId + "." + version, OptionalInt.of(version), source);
    }

    private ContentListing add(String packageId, String contentId, OptionalInt version, SourceTree source)
            throws IOException {
        requireId(packageId);
        requireId(contentId);
        try (ExclusiveLock _ = ExclusiveLock.acquire(root.resolve(".lock"))) {
            blobs.tidy();
            List<ContentFile> files = storeFiles(source);
            return publish(packageId, contentId, version, source.directories(), files);
        }
    }

    /** Copies a content from another library, hash by hash, under the same ids. */
    public ContentListing copyFrom(ContentLibrary other, String packageId, String contentId) throws IOException {
        ContentListing listing = other.list(contentId);
        OptionalInt version =
                other.packageListing(packageId).map(PackageListing::version).orElse(OptionalInt.empty());
        try (ExclusiveLock _ = ExclusiveLock.acquire(root.resolve(".lock"))) {
            blobs.tidy();
            for (ContentFile file : listing.files()) {
                copyBytes(other, contentId, file);
            }
            return publish(packageId, contentId, version, listing.directories(), listing.files());
        }
    }

    private void copyBytes(ContentLibrary other, String contentId, ContentFile file) throws IOException {
        if (blobs.find(file.sha256()).isPresent()) {
            return;
        }
        FileLibrary.Stored stored = blobs.store(other.locate(file.sha256()));
        if (!stored.sha256().equals(file.sha256())) {
            throw new SiteException(
                    SiteErrorCode.CONTENT_CORRUPT,
                    contentId,
                    "the bytes of " + file.path() + " in " + other.root
                            + " do not have their hash; distribute it again");
        }
    }

    /** Takes a content out of the library; bytes that no other content uses go too. */
    public void remove(String packageId, String contentId) throws IOException {
        requireId(packageId);
        requireId(contentId);
        try (ExclusiveLock _ = ExclusiveLock.acquire(root.resolve(".lock"))) {
            Path list = packageIni(packageId);
            if (Files.exists(list)) {
                IniFile ini = IniFile.read(list);
                ini.keys(PACKAGES).remove(contentId);
                rewrite(list, ini);
            }
            removeData(contentId);
        }
    }

    private static void rewrite(Path list, IniFile ini) throws IOException {
        if (ini.keys(PACKAGES).isEmpty()) {
            Files.delete(list);
        } else {
            ini.write(list);
        }
    }

    private List<ContentFile> storeFiles(SourceTree source) throws IOException {
        List<ContentFile> files = new ArrayList<>();
        for (Map.Entry<String, Path> each : source.files().entrySet()) {
            Instant modified = Files.getLastModifiedTime(each.getValue()).toInstant();
            FileLibrary.Stored stored = blobs.store(each.getValue());
            files.add(new ContentFile(
                    each.getKey(),
                    stored.size(),
                    stored.sha256(),
                    ORDINARY_FILE,
                    modified.truncatedTo(ChronoUnit.MICROS)));
        }
        return files;
    }

    private ContentListing publish(
            String packageId, String contentId, OptionalInt version, List<String> directories, List<ContentFile> files)
            throws IOException {
        List<String> before = hashes(contentId);
        for (ContentFile file : files) {
            blobs.addUser(file.sha256(), contentId);
        }
        String hash = ContentHash.of(directories, files);
        replaceTree(contentId, directories, files);
        new IniFile().put(INFO, "Hash", hash).write(dataFolder().resolve(contentId + ".INI"));
        enlist(packageId, contentId, version);
        List<String> now = files.stream().map(ContentFile::sha256).toList();
        for (String gone : before) {
            if (!now.contains(gone)) {
                blobs.removeUser(gone, contentId);
            }
        }
        return list(contentId);
    }

    private void replaceTree(String contentId, List<String> directories, List<ContentFile> files) throws IOException {
        Path target = dataFolder().resolve(contentId);
        Path fresh = dataFolder().resolve(".adding-" + contentId);
        Path old = dataFolder().resolve(".removing-" + contentId);
        Atomic.deleteTree(fresh); // what a killed writer left
        Atomic.deleteTree(old);
        ContentTree.write(fresh, directories, files);
        if (Files.exists(target)) {
            Files.move(target, old);
        }
        Files.move(fresh, target);
        Atomic.deleteTree(old);
    }

    private void enlist(String packageId, String contentId, OptionalInt version) throws IOException {
        Path list = packageIni(packageId);
        IniFile ini = Files.exists(list) ? IniFile.read(list) : new IniFile();
        List<String> superseded = new ArrayList<>();
        if (version.isPresent()) {
            ini.keys(PACKAGES).keySet().stream()
                    .filter(id -> id.compareToIgnoreCase(contentId) != 0)
                    .forEach(superseded::add);
            ini = new IniFile();
        }
        ini.put(PACKAGES, contentId, "");
        if (version.isPresent()) {
            ini.put(INFO, "Version", Integer.toString(version.getAsInt()));
        }
        ini.write(list);
        for (String id : superseded) {
            removeData(id);
        }
    }

    private void removeData(String contentId) throws IOException {
        List<String> hashes = hashes(contentId);
        Optional<Path> ini = dataIni(contentId);
        Optional<Path> tree = data(contentId);
        if (ini.isPresent()) {
            Files.delete(ini.get());
        }
        if (tree.isPresent()) {
            Atomic.deleteTree(tree.get());
        }
        for (String hash : hashes) {
            blobs.removeUser(hash, contentId);
        }
    }

    private List<String> hashes(String contentId) throws IOException {
        Optional<Path> tree = data(contentId);
        if (tree.isEmpty()) {
            return List.of();
        }
        return ContentTree.read(contentId, "", tree.get()).files().stream()
                .map(ContentFile::sha256)
                .distinct()
                .toList();
    }

    private ContentFile withSizeOfBytes(ContentFile file) throws IOException {
        long size = Files.size(locate(file.sha256()));
        return new ContentFile(file.path(), size, file.sha256(), file.attributes(), file.modified());
    }

    private String statedHash(String contentId) throws IOException {
        Optional<Path> ini = dataIni(contentId);
        return ini.isEmpty()
                ? ""
                : IniFile.read(ini.get()).get(INFO, "Hash").orElse("").toUpperCase(Locale.ROOT);
    }

    private Optional<Path> data(String contentId) throws IOException {
        return FoldedPaths.find(root, DATA_LIBRARY, contentId).filter(Files::isDirectory);
    }

    private Optional<Path> dataIni(String contentId) throws IOException {
        return FoldedPaths.find(root, DATA_LIBRARY, contentId + ".INI");
    }

    private Path dataFolder() {
        return child(root, DATA_LIBRARY);
    }

    private Path packageIni(String packageId) throws IOException {
        Path folder = child(root, PACKAGE_LIBRARY);
        return FoldedPaths.find(folder, packageId + ".INI").orElse(folder.resolve(packageId + ".INI"));
    }

    private static Path child(Path folder, String name) {
        try {
            return FoldedPaths.find(folder, name).orElse(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void requireId(String id) {
        if (id == null || !ID.matcher(id).matches() || id.startsWith(".")) {
            throw new SiteException(
                    SiteErrorCode.INVALID_VALUE, String.valueOf(id), "is not a package id or content id");
        }
    }

    private static SiteException missing(String item, String sentence) {
        return new SiteException(SiteErrorCode.CONTENT_MISSING, item, sentence);
    }

    private static ContentFault fault(String contentId, SiteErrorCode code, String path, String sentence) {
        return new ContentFault(contentId, code, path, sentence);
    }
}
