package mediashell.media.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;

/** Checks beforehand that a disk takes a new medium beside the old one. */
final class FreeSpace {

    private FreeSpace() {}

    static void require(Path folder, long bytes) throws IOException {
        long free = Files.getFileStore(folder).getUsableSpace();
        if (bytes > free) {
            throw new MediaException(
                    MediaErrorCode.DISK_FULL,
                    folder.toString(),
                    "the medium needs " + bytes + " bytes beside the old one, but only " + free
                            + " are free; free space or choose another folder");
        }
    }
}
