package mediashell.media.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A folder written aside and swapped in by two renames. Between them the old folder waits beside the target under a name of its own; the next run on
 * the target puts it back when the second rename never came. Hold the {@link TargetLock} meanwhile.
 */
public final class FolderPublication implements AutoCloseable {

    private final Path target;
    private final Path aside;
    private final Path old;

    private FolderPublication(Path target) {
        this.target = target;
        this.aside = target.resolveSibling("." + target.getFileName() + ".part");
        this.old = target.resolveSibling("." + target.getFileName() + ".old");
    }

    /** Prepares a publication and settles what a dead owner left: an old folder goes back or goes away. */
    public static FolderPublication begin(Path target) throws IOException {
        FolderPublication publication = new FolderPublication(target);
        publication.settle();
        FolderRemoval.remove(publication.aside);
        Files.createDirectory(publication.aside);
        return publication;
    }

    private void settle() throws IOException {
        if (!Files.exists(old, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            FolderRemoval.remove(old);
        } else {
            Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Where to write. */
    public Path aside() {
        return aside;
    }

    /** Swaps the new folder in and removes the old one. */
    public void publish() throws IOException {
        boolean replaces = Files.exists(target, LinkOption.NOFOLLOW_LINKS);
        if (replaces) {
            Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
        Durable.forceFolder(target.toAbsolutePath().getParent());
        if (replaces) {
            FolderRemoval.remove(old);
        }
    }

    /** Where the new folder is not in its place, the old one is so again. */
    @Override
    public void close() throws IOException {
        settle();
        FolderRemoval.remove(aside);
    }
}
