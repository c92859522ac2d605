package mediashell.media.manifest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;

/** Reads the text of a manifest line by line. */
final class ManifestReader {

    private static final int BUFFER = 1 << 16;
    private static final int FIRST_LINE = 256;

    /** Longer than any path or origin, far shorter than what would burden the heap. */
    private static final int LONGEST_LINE = 1 << 20;

    private final InputStream in;
    private byte[] line = new byte[FIRST_LINE];
    private int length;

    ManifestReader(InputStream in) {
        this.in = new BufferedInputStream(in, BUFFER);
    }

    Manifest read() throws IOException {
        if (!next() || !text(0).equals(ManifestText.TITLE)) {
            throw corrupt("it does not begin with '" + ManifestText.TITLE + "'");
        }
        List<String> head = new ArrayList<>();
        while (next() && length > 0) {
            head.add(text(0));
        }
        FileLines.Builder files = new FileLines.Builder();
        while (next() && length > 0) {
            addFile(files);
        }
        in.transferTo(OutputStream.nullOutputStream());
        return new Manifest(head, files.build());
    }

    private void addFile(FileLines.Builder files) throws MediaException {
        int digestEnd = ManifestText.DIGEST_LENGTH;
        int sizeEnd = indexOfBlank(digestEnd + 1);
        if (length < digestEnd + 4 || line[digestEnd] != ' ' || sizeEnd < 0) {
            throw corrupt("a line is not 'digest size path'");
        }
        try {
            long size = Long.parseLong(ascii(digestEnd + 1, sizeEnd));
            files.add(text(sizeEnd + 1), size, Sha256Digest.parse(ascii(0, digestEnd)));
        } catch (NumberFormatException e) {
            throw corrupt("a size is no number");
        } catch (IllegalArgumentException e) {
            throw corrupt("a digest is no hex number");
        }
    }

    private int indexOfBlank(int from) {
        for (int i = from; i < length; i++) {
            if (line[i] == ' ') {
                return i;
            }
        }
        return -1;
    }

    private String ascii(int from, int to) {
        return new String(line, from, to - from, StandardCharsets.ISO_8859_1);
    }

    private String text(int from) {
        return new String(line, from, length - from, StandardCharsets.UTF_8);
    }

    /** Takes the next line, without its end; false behind the last. */
    private boolean next() throws IOException {
        length = 0;
        int unit = in.read();
        if (unit < 0) {
            return false;
        }
        for (; unit >= 0 && unit != '\n'; unit = in.read()) {
            if (length == LONGEST_LINE) {
                throw corrupt("a line has more than " + LONGEST_LINE + " bytes");
            }
            if (length == line.length) {
                line = Arrays.copyOf(line, 2 * length);
            }
            line[length++] = (byte) unit;
        }
        return true;
    }

    private static MediaException corrupt(String why) {
        return new MediaException(MediaErrorCode.CORRUPT_IMAGE, Manifest.PATH, why);
    }
}
