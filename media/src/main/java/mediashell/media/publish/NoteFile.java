package mediashell.media.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small texts that the engine keeps for itself beside targets. They may be damaged: then their text is too, and who reads it says so. */
public final class NoteFile {

    private static final int LARGEST = 1 << 16;

    private NoteFile() {}

    /**
     * The text of a file, or the beginning of one that is too large to be a note.
     *
     * @throws java.nio.file.NoSuchFileException when it is not there
     */
    public static String read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(LARGEST), StandardCharsets.UTF_8);
        }
    }
}
