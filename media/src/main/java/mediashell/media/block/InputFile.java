package mediashell.media.block;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;

/** Opens files that are read at any position. */
public final class InputFile {

    private InputFile() {}

    /**
     * Opens a file or device for reading. Linux opens folders, too, and fails at the first byte without a name; here they are refused.
     *
     * @throws MediaException with {@link MediaErrorCode#UNSUPPORTED_FORMAT} for a folder
     * @throws java.nio.file.NoSuchFileException when nothing is there
     */
    public static FileChannel open(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new MediaException(
                    MediaErrorCode.UNSUPPORTED_FORMAT, file.toString(), "a file was expected, but it is a folder");
        }
        return FileChannel.open(file, StandardOpenOption.READ);
    }

    /**
     * A file from its start; one that cannot be read ends in {@link #unreadable}.
     *
     * @throws MediaException as {@link #open}
     * @throws java.nio.file.NoSuchFileException when nothing is there
     */
    public static InputStream stream(Path file) throws IOException {
        return new NamedStream(Channels.newInputStream(open(file)), file);
    }

    /** The system's failures name no file; these do. */
    private static final class NamedStream extends FilterInputStream {

        private final Path file;

        NamedStream(InputStream in, Path file) {
            super(in);
            this.file = file;
        }

        @Override
        public int read() throws IOException {
            try {
                return in.read();
            } catch (IOException e) {
                throw unreadable(file.toString(), e);
            }
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            try {
                return in.read(bytes, offset, length);
            } catch (IOException e) {
                throw unreadable(file.toString(), e);
            }
        }
    }

    /** What is thrown of a file that is open, but cannot be read; the system's own words come with it, which name no file. */
    public static MediaException unreadable(String file, IOException cause) {
        String reason = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return new MediaException(
                MediaErrorCode.READ_FAILED,
                file,
                "reading it failed: " + reason + "; check the disk or the connection that it lies behind",
                cause);
    }
}
