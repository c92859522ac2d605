package mediashell.site.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import mediashell.site.SiteErrorCode;
import mediashell.site.SiteException;

/**
 * FileLib: bytes under their SHA-256, each with a list of the contents that use them. Reads from all drives of a
 * distribution point, writes to the first.
 */
final class FileLibrary {

    private static final Pattern HASH = Pattern.compile("[0-9A-F]{64}");
    private static final int BUCKET_LENGTH = 4;
    private static final String ADDING = ".adding-";
    private static final int BUFFER = 1 << 18;

    /** The section of a blob's user list; the vendor's name is not public, readers take any. */
    private static final String USERS = "Content";

    private final List<Path> folders;

    FileLibrary(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /** A blob just stored. */
    record Stored(String sha256, long size) {}

    Optional<Path> find(String sha256) {
        requireHash(sha256);
        String lower = sha256.toLowerCase(Locale.ROOT);
        return folders.stream()
                .flatMap(folder -> Stream.of(blob(folder, sha256), blob(folder, lower)))
                .filter(Files::exists)
                .findFirst();
    }

    /** FileLib may have 65,536 buckets, so names are tried in both spellings instead of listing folders. */
    private static Path blob(Path folder, String name) {
        return folder.resolve(name.substring(0, BUCKET_LENGTH)).resolve(name);
    }

    /** Removes what a killed writer left; only the holder of the library's lock may call it. */
    void tidy() throws IOException {
        Path folder = folders.getFirst();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, ADDING + "*")) {
                for (Path each : left) {
                    Files.delete(each);
                }
            }
        }
    }

    /** Copies a file in while hashing it; bytes that are there already are kept. */
    Stored store(Path file) throws IOException {
        Files.createDirectories(folders.getFirst());
        Path aside = Files.createTempFile(folders.getFirst(), ADDING, "");
        try {
            MessageDigest digest = Digests.sha256();
            long size = copy(file, aside, digest);
            String hash = Digests.hex(digest);
            keep(aside, hash, size);
            return new Stored(hash, size);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private void keep(Path aside, String hash, long size) throws IOException {
        Optional<Path> present = find(hash);
        if (present.isPresent() && Files.size(present.get()) == size) {
            return;
        }
        Path blob = present.orElse(primary(hash));
        Files.createDirectories(blob.getParent());
        Atomic.move(aside, blob);
    }

    void addUser(String hash, String contentId) throws IOException {
        IniFile users = users(hash);
        users.put(USERS, contentId, "");
        users.write(userList(hash));
    }

    /** Takes a content off a blob's list; the blob goes when the last user does. */
    void removeUser(String hash, String contentId) throws IOException {
        List<String> rest = new ArrayList<>();
        users(hash).allKeys().forEach(key -> {
            if (key.compareToIgnoreCase(contentId) != 0) {
                rest.add(key);
            }
        });
        if (rest.isEmpty()) {
            Files.deleteIfExists(userList(hash));
            Files.deleteIfExists(blobOrPrimary(hash));
            return;
        }
        IniFile users = new IniFile();
        rest.forEach(key -> users.put(USERS, key, ""));
        users.write(userList(hash));
    }

    private IniFile users(String hash) throws IOException {
        Path list = userList(hash);
        IniFile users = new IniFile();
        users.keys(USERS);
        if (Files.exists(list)) {
            IniFile.read(list).allKeys().forEach(key -> users.put(USERS, key, ""));
        }
        return users;
    }

    private Path userList(String hash) {
        Path blob = blobOrPrimary(hash);
        Path lower = blob.resolveSibling(blob.getFileName() + ".ini");
        return Files.exists(lower) ? lower : blob.resolveSibling(blob.getFileName() + ".INI");
    }

    private Path blobOrPrimary(String hash) {
        return find(hash).orElse(primary(hash));
    }

    private Path primary(String hash) {
        return blob(folders.getFirst(), hash);
    }

    private static long copy(Path from, Path to, MessageDigest digest) throws IOException {
        long size = 0;
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(from);
                OutputStream out = Files.newOutputStream(to)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
                out.write(buffer, 0, n);
                size += n;
            }
        }
        return size;
    }

    static void requireHash(String text) {
        if (!HASH.matcher(text).matches()) {
            throw new SiteException(
                    SiteErrorCode.CONTENT_CORRUPT,
                    text.length() > 80 ? text.substring(0, 80) : text,
                    "a file hash is 64 hexadecimal digits");
        }
    }
}
