package mediashell.automation.values;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** System.IO.FileInfo. */
public final class FileInfo extends FileSystemInfo {

    public FileInfo(Path path, String originalPath) {
        super(path, originalPath);
    }

    @Override
    public boolean exists() {
        return attributes() != null && !Files.isDirectory(path());
    }

    /** The size in bytes, of a link's target; -1 when the file is not there. */
    public long length() {
        if (attributes() == null) {
            return -1;
        }
        if (!attributes().isSymbolicLink()) {
            return attributes().size();
        }
        try {
            return Files.size(path());
        } catch (IOException dangling) {
            return 0;
        }
    }
}
