package mediashell.media.publish;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/**
 * One file written aside and swapped in: until {@link #publish} the old file is untouched, and afterwards the new one is there whole. Closing
 * without publishing removes what was written. Hold the {@link TargetLock} meanwhile: then every leftover found is a dead owner's.
 */
public final class FilePublication implements AutoCloseable {

    private static final String SUFFIX = ".part";

    private final Path target;
    private final Path aside;

    private FilePublication(Path target, Path aside) {
        this.target = target;
        this.aside = aside;
    }

    /** Prepares a publication and removes what dead owners left beside the target. */
    public static FilePublication begin(Path target) throws IOException {
        removeLeftovers(target);
        return new FilePublication(target, target.resolveSibling(prefix(target) + UUID.randomUUID() + SUFFIX));
    }

    static void removeLeftovers(Path target) throws IOException {
        try (DirectoryStream<Path> beside =
                Files.newDirectoryStream(target.toAbsolutePath().getParent())) {
            for (Path file : beside) {
                String name = file.getFileName().toString();
                if (name.startsWith(prefix(target)) && name.endsWith(SUFFIX) && Files.isRegularFile(file)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static String prefix(Path target) {
        return "." + target.getFileName() + ".";
    }

    /** Where to write. */
    public Path aside() {
        return aside;
    }

    /** Makes the bytes durable, swaps the file in, and makes the swap durable. */
    public void publish() throws IOException {
        Durable.force(aside);
        Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Durable.forceFolder(target.toAbsolutePath().getParent());
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(aside);
    }
}
