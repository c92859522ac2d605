package mediashell.automation.values;

import java.nio.file.Files;
import java.nio.file.Path;

/** System.IO.DirectoryInfo. */
public final class DirectoryInfo extends FileSystemInfo {

    public DirectoryInfo(Path path, String originalPath) {
        super(path, originalPath);
    }

    @Override
    public boolean exists() {
        return Files.isDirectory(path());
    }
}
