package mediashell.media.manifest;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import mediashell.media.Choice;
import mediashell.media.MediaException;

/**
 * The list of everything on one disc: a head of {@code name: value} lines, an empty line, then a line a file with SHA-256, size and path. Sizes
 * and paths are known before writing, digests have a fixed length; so the manifest's own size is known, too.
 *
 * @param head lines such as {@code media: guid}
 * @param files in the order in which their data lie; kept in little room, each line becomes an object when it is asked for
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

    public Manifest {
        head = List.copyOf(head);
        files = FileLines.copyOf(files);
    }

    /**
     * @param digest null while not yet known
     */
    public record FileLine(String path, long size, Sha256Digest digest) {

        /** Upper-case hex; null while not yet known. */
        public String sha256() {
            return digest == null ? null : digest.toString();
        }
    }

    /** Bytes of the text of a manifest with this head and these files, whatever their digests. */
    public static long size(List<String> head, Iterable<FileLine> files) {
        return ManifestText.size(head, files);
    }

    /** The text of such a manifest with its final newline, UTF-8. As it may be large, it is made while it is read and never there as a whole. */
    public static InputStream open(List<String> head, Iterable<FileLine> files) {
        return new ManifestText(head, files);
    }

    /** The SHA-256 of the text, which is what the signature holds for. */
    public static Sha256Digest digest(List<String> head, Iterable<FileLine> files) {
        return new ManifestText(head, files).digest();
    }

    /** The manifest's text. */
    public InputStream open() {
        return open(head, files);
    }

    /** The SHA-256 of the manifest's text. */
    public Sha256Digest digest() {
        return digest(head, files);
    }

    /**
     * Reads a manifest to the end of the stream.
     *
     * @throws MediaException CORRUPT_IMAGE when the text does not keep to the form
     */
    public static Manifest read(InputStream in) throws IOException {
        return new ManifestReader(in).read();
    }

    /** All bytes of the files, as the manifest tells them. */
    public long contentSize() {
        long size = 0;
        for (FileLine file : files) {
            size += file.size();
        }
        return size;
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
}
