package mediashell.media.tree;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import mediashell.media.ContentSource;
import mediashell.media.MediaEntry;
import mediashell.media.MediaVolume;
import mediashell.media.TreeFile;

/** Files for tests, the same for the same seed, and what a volume with them should give back. */
public final class SampleTree {

    public static final Instant TIME = Instant.parse("2026-11-21T10:20:30Z");

    private final Map<String, byte[]> contents = new TreeMap<>();

    public SampleTree add(String path, byte[] bytes) {
        contents.put(path, bytes);
        return this;
    }

    public SampleTree add(String path, String text) {
        return add(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Directories three deep, names of several scripts, sizes around the block borders. */
    public static SampleTree random(long seed) {
        Random random = new Random(seed);
        int[] sizes = {0, 1, 511, 2047, 2048, 2049, 4096, 70_000};
        String[] stems = {"file", "ein Name mit Leerzeichen", "größe", "имя", "日本", "emoji😀", "a.b.c", "UPPER"};
        SampleTree tree = new SampleTree();
        for (int i = 0; i < 60; i++) {
            StringBuilder path = new StringBuilder();
            for (int depth = random.nextInt(4); depth > 0; depth--) {
                path.append("dir").append(random.nextInt(3)).append('/');
            }
            path.append(stems[random.nextInt(stems.length)]).append(i).append(".dat");
            byte[] bytes = new byte[sizes[random.nextInt(sizes.length)]];
            random.nextBytes(bytes);
            tree.add(path.toString(), bytes);
        }
        return tree;
    }

    public Map<String, byte[]> contents() {
        return contents;
    }

    public List<TreeFile> files() {
        List<TreeFile> files = new ArrayList<>();
        contents.forEach(
                (path, bytes) -> files.add(new TreeFile(path, ContentSource.ofBytes(path, bytes), TIME, 0, null)));
        return files;
    }

    /** With digests, so that equal files share their bytes. */
    public List<TreeFile> hashedFiles() {
        List<TreeFile> files = new ArrayList<>();
        contents.forEach((path, bytes) ->
                files.add(new TreeFile(path, ContentSource.ofBytes(path, bytes), TIME, 0, sha256(bytes))));
        return files;
    }

    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of()
                    .withUpperCase()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Everything that a volume holds: path to bytes. */
    public static Map<String, byte[]> readAll(MediaVolume volume) throws java.io.IOException {
        Map<String, byte[]> found = new TreeMap<>();
        walk(volume, "", found);
        return found;
    }

    private static void walk(MediaVolume volume, String directory, Map<String, byte[]> found)
            throws java.io.IOException {
        for (MediaEntry entry : volume.list(directory)) {
            if (entry.directory()) {
                walk(volume, entry.path(), found);
                continue;
            }
            try (var input = volume.open(entry.path())) {
                found.put(entry.path(), input.readAllBytes());
            }
        }
    }
}
