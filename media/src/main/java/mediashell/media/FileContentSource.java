package mediashell.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** A file on disk with the size and time that it had when it was planned; both are looked at when it is opened and once more at its end. */
record FileContentSource(Path path, FileStamp stamp) implements ContentSource {

    @Override
    public long size() {
        return stamp.size();
    }

    @Override
    public InputStream open() throws IOException {
        return Channels.newInputStream(openChannel());
    }

    @Override
    public ReadableByteChannel openChannel() throws IOException {
        stamp.require(path);
        return new Watched(FileChannel.open(path, StandardOpenOption.READ));
    }

    @Override
    public String describe() {
        return path.toString();
    }

    @Override
    public Optional<Path> file() {
        return Optional.of(path);
    }

    /** Whoever reads to the end learns that the file was changed meanwhile: then its bytes are half old, half new. */
    private final class Watched implements ReadableByteChannel {

        private final FileChannel file;

        Watched(FileChannel file) {
            this.file = file;
        }

        @Override
        public int read(ByteBuffer target) throws IOException {
            int count = file.read(target);
            if (count < 0) {
                stamp.require(path);
            }
            return count;
        }

        @Override
        public boolean isOpen() {
            return file.isOpen();
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
