package mediashell.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** A file on disk with the size that it had when it was planned. */
record FileContentSource(Path path, long size) implements ContentSource {

    @Override
    public InputStream open() throws IOException {
        long now;
        try {
            now = Files.size(path);
        } catch (NoSuchFileException e) {
            throw new MediaException(
                    MediaErrorCode.SOURCE_CHANGED,
                    describe(),
                    "the file was there when the medium was planned and is gone now");
        }
        if (now != size) {
            throw new MediaException(
                    MediaErrorCode.SOURCE_CHANGED,
                    describe(),
                    "the file had " + size + " bytes when the medium was planned and has " + now + " now; plan again");
        }
        return Files.newInputStream(path);
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
