package mediashell.media.manifest;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import mediashell.media.Choice;
import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;

/**
 * The list of everything on one disc: a head of {@code name: value} lines, an empty line, then a line a file with SHA-256, size and path. Sizes
 * and paths are known before writing, digests have a fixed length; so the manifest's own size is known, too.
 *
 * @param head lines such as {@code media: guid}
 * @param files in the order in which their data lie
 */
@Choice(
        number = 7,
        topic = "manifest",
        value =
                "SMS\\data\\Manifest.txt and Manifest.sig list and sign everything on a disc; readers of other makers ignore them.")
public record Manifest(List<String> head, List<FileLine> files) {

    /** Where the manifest lies on each disc. */
    public static final String PATH = "SMS/data/Manifest.txt";

    /** Where its signature lies. */
    public static final String SIGNATURE_PATH = "SMS/data/Manifest.sig";

    private static final String TITLE = "Mediashell manifest 1";
    private static final String UNKNOWN = "0".repeat(64);
    private static final int DIGEST_LENGTH = 64;

    public Manifest {
        head = List.copyOf(head);
        files = List.copyOf(files);
    }

    /**
     * @param digest null while not yet known
     */
    public record FileLine(String path, long size, Sha256Digest digest) {

        /** Upper-case hex; null while not yet known. */
        public String sha256() {
            return digest == null ? null : digest.toString();
        }

        private byte[] encode() {
            String text = (digest == null ? UNKNOWN : digest) + " " + size + " " + path + "\n";
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }

    /** The bytes of {@link #encode}. */
    public int size() {
        int size = encodedHead().length;
        for (FileLine file : files) {
            size += file.encode().length;
        }
        return size;
    }

    /** The manifest's text with its final newline, UTF-8; as it may be large, it is never there as one text. */
    public byte[] encode() {
        ByteBuffer bytes = ByteBuffer.allocate(size());
        bytes.put(encodedHead());
        files.forEach(file -> bytes.put(file.encode()));
        return bytes.array();
    }

    private byte[] encodedHead() {
        StringBuilder text = new StringBuilder(TITLE).append('\n');
        head.forEach(line -> text.append(line).append('\n'));
        return text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Reads a manifest.
     *
     * @throws MediaException CORRUPT_IMAGE when the text does not keep to the form
     */
    public static Manifest decode(byte[] bytes) throws MediaException {
        String[] lines = new String(bytes, StandardCharsets.UTF_8).split("\n", -1);
        if (!lines[0].equals(TITLE)) {
            throw corrupt("it does not begin with '" + TITLE + "'");
        }
        int next = 1;
        List<String> head = new ArrayList<>();
        while (next < lines.length && !lines[next].isEmpty()) {
            head.add(lines[next++]);
        }
        List<FileLine> files = new ArrayList<>();
        for (next++; next < lines.length && !lines[next].isEmpty(); next++) {
            files.add(fileLine(lines[next]));
        }
        return new Manifest(head, files);
    }

    private static FileLine fileLine(String line) throws MediaException {
        int sizeEnd = line.indexOf(' ', DIGEST_LENGTH + 1);
        if (line.length() < DIGEST_LENGTH + 4 || line.charAt(DIGEST_LENGTH) != ' ' || sizeEnd < 0) {
            throw corrupt("a line is not 'digest size path'");
        }
        try {
            long size = Long.parseLong(line.substring(DIGEST_LENGTH + 1, sizeEnd));
            Sha256Digest digest = Sha256Digest.parse(line.substring(0, DIGEST_LENGTH));
            return new FileLine(line.substring(sizeEnd + 1), size, digest);
        } catch (NumberFormatException e) {
            throw corrupt("a size is no number");
        } catch (IllegalArgumentException e) {
            throw corrupt("a digest is no hex number");
        }
    }

    /** The value of the first line of the head with this name, or null. */
    public String value(String name) {
        List<String> values = values(name);
        return values.isEmpty() ? null : values.getFirst();
    }

    /** The values of all lines of the head with this name, in order. */
    public List<String> values(String name) {
        String start = name + ": ";
        return head.stream()
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()))
                .toList();
    }

    private static MediaException corrupt(String why) {
        return new MediaException(MediaErrorCode.CORRUPT_IMAGE, PATH, why);
    }
}
