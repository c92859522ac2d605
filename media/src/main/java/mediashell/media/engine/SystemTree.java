package mediashell.media.engine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import mediashell.media.MediaEntry;
import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.MediaVolume;
import mediashell.media.manifest.Manifest;

/**
 * The files of an operating system beside those of a medium: one digest stands for all in the manifest, over path, size and SHA-1 of each.
 * SHA-1, as the WIM that they come from knows them by it, so that their bytes need not be read before they are copied.
 */
final class SystemTree {

    /** The line of the manifest's head. */
    static final String HEAD = "system tree";

    private static final int BUFFER = 1 << 17;
    private static final String NO_BYTES = "0".repeat(40);

    /** Size and SHA-1 by path, in the order of UTF-16 units. */
    private final SortedMap<String, String> lines = new TreeMap<>();

    /**
     * @param sha1 40 lower-case hex digits; of a file without bytes all zeros, as in WIM files
     */
    void add(String path, long size, String sha1) {
        lines.put(path, size + " " + (size == 0 ? NO_BYTES : sha1));
    }

    /** Number of files and digest, as the manifest tells them. */
    String summary() {
        MessageDigest digest = MediumVerifier.sha256();
        for (Map.Entry<String, String> line : lines.entrySet()) {
            digest.update((line.getValue() + " " + line.getKey() + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return lines.size() + " files, SHA-256 "
                + HexFormat.of().withUpperCase().formatHex(digest.digest());
    }

    /** Throws VERIFICATION_FAILED when a manifest tells of a tree and the volume holds another one. */
    static void verify(MediaVolume volume, Manifest manifest, BuildObserver observer) throws IOException {
        String expected = manifest.value(HEAD);
        if (expected == null) {
            return;
        }
        Set<String> others = new HashSet<>(Set.of(Manifest.PATH, Manifest.SIGNATURE_PATH));
        manifest.files().forEach(file -> others.add(file.path()));
        SystemTree found = new SystemTree();
        found.addAll(volume, "", others, observer);
        if (!found.summary().equals(expected)) {
            throw new MediaException(
                    MediaErrorCode.VERIFICATION_FAILED,
                    volume.label(),
                    "the files of the operating system differ from what the manifest records (" + expected + ", found "
                            + found.summary() + "); make the medium again, on sound storage");
        }
    }

    private void addAll(MediaVolume volume, String directory, Set<String> others, BuildObserver observer)
            throws IOException {
        for (MediaEntry entry : volume.list(directory)) {
            if (entry.directory()) {
                addAll(volume, entry.path(), others, observer);
            } else if (!others.contains(entry.path())) {
                observer.progress(BuildStep.VERIFY, entry.path(), 0, 0);
                add(entry.path(), entry.size(), entry.size() == 0 ? NO_BYTES : sha1(volume, entry.path()));
            }
        }
    }

    private static String sha1(MediaVolume volume, String path) throws IOException {
        MessageDigest digest = MediumVerifier.digest("SHA-1");
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = volume.open(path)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
