package mediashell.media.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Waits until what was written is on the disk itself. */
final class Durable {

    private Durable() {}

    static void force(Path file) throws IOException {
        force(file, StandardOpenOption.WRITE);
    }

    /** Makes renames and removals in a folder durable. */
    static void forceFolder(Path folder) throws IOException {
        force(folder, StandardOpenOption.READ);
    }

    private static void force(Path path, OpenOption access) throws IOException {
        try (FileChannel channel = FileChannel.open(path, access)) {
            channel.force(true);
        }
    }
}
