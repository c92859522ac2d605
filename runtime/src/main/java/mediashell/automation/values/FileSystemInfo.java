package mediashell.automation.values;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;

/**
 * A file or folder by its path (System.IO.FileSystemInfo). What the file system says of it is read once and kept until {@link #refresh},
 * as .NET does.
 */
public abstract sealed class FileSystemInfo permits FileInfo, DirectoryInfo {

    private Path path;
    private String originalPath;
    private PosixFileAttributes attributes;
    private boolean read;

    /**
     * @param path absolute and normalized
     * @param originalPath the text it was named by: what ToString() shows
     */
    protected FileSystemInfo(Path path, String originalPath) {
        this.path = path;
        this.originalPath = originalPath;
    }

    /** The item at an absolute path as it is there: a folder, or else a file. */
    public static FileSystemInfo of(Path path) {
        String text = path.toString();
        return Files.isDirectory(path) ? new DirectoryInfo(path, text) : new FileInfo(path, text);
    }

    public final Path path() {
        return path;
    }

    /** After a move: the item is somewhere else now. */
    public final void setPath(Path newPath) {
        path = newPath;
        originalPath = newPath.toString();
        refresh();
    }

    public final String fullName() {
        return path.toString();
    }

    /** The last part of the path; {@code /} for the root. */
    public final String name() {
        return path.getFileName() == null ? path.toString() : path.getFileName().toString();
    }

    /** From the last dot on, the dot included; empty when there is none. */
    public final String extension() {
        int dot = name().lastIndexOf('.');
        return dot < 0 || dot == name().length() - 1 ? "" : name().substring(dot);
    }

    /** What the file system says of the item itself, links not followed; null when it is not there. */
    public final PosixFileAttributes attributes() {
        if (!read) {
            attributes = readAttributes();
            read = true;
        }
        return attributes;
    }

    private PosixFileAttributes readAttributes() {
        try {
            return Files.readAttributes(path, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException | UnsupportedOperationException notThere) {
            return null;
        }
    }

    /** Forgets what was read. */
    public final void refresh() {
        read = false;
        attributes = null;
    }

    public final boolean isSymbolicLink() {
        return attributes() != null && attributes().isSymbolicLink();
    }

    /** What a symbolic link points to, as it is written; null when the item is no link. */
    public final String linkTarget() {
        if (!isSymbolicLink()) {
            return null;
        }
        try {
            return Files.readSymbolicLink(path).toString();
        } catch (IOException goneMeanwhile) {
            return null;
        }
    }

    /** Hidden on Linux: the name begins with a dot. */
    public final boolean isHidden() {
        return name().startsWith(".") && name().length() > 1;
    }

    public abstract boolean exists();

    @Override
    public final String toString() {
        return originalPath;
    }
}
