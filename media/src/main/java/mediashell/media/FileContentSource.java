package mediashell.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** A file on disk with the size that it had when it was planned. */
record FileContentSource(Path path, long size) implements ContentSource {

    @Override
    public InputStream open() throws IOException {
        return Channels.newInputStream(openChannel());
    }

    @Override
    public FileChannel openChannel() throws IOException {
        FileChannel channel = openFile();
        try {
            requireSize(channel.size());
            return channel;
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    private FileChannel openFile() throws IOException {
        try {
            return FileChannel.open(path, StandardOpenOption.READ);
        } catch (NoSuchFileException e) {
            throw new MediaException(
                    MediaErrorCode.SOURCE_CHANGED,
                    describe(),
                    "the file was there when the medium was planned and is gone now");
        }
    }

    private void requireSize(long now) throws MediaException {
        if (now != size) {
            throw new MediaException(
                    MediaErrorCode.SOURCE_CHANGED,
                    describe(),
                    "the file had " + size + " bytes when the medium was planned and has " + now + " now; plan again");
        }
    }

    @Override
    public String describe() {
        return path.toString();
    }

    @Override
    public Optional<Path> file() {
        return Optional.of(path);
    }
}
