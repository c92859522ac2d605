package mediashell.interpreter;

import java.nio.file.Path;

import mediashell.automation.provider.ProviderIntrinsics;
import mediashell.automation.session.ExecutionContext;

/** Paths of the file system alone, relative to the session's location. */
final class FolderPaths implements ProviderIntrinsics {
    private Path location;

    FolderPaths(ExecutionContext context) {
        this.location = context.process().currentDirectory();
    }

    @Override
    public String currentLocation() {
        return location.toString();
    }

    @Override
    public String currentFileSystemLocation() {
        return location.toString();
    }

    @Override
    public void setLocation(String path) {
        location = toFile(path);
    }

    @Override
    public Path toFile(String path) {
        return location.resolve(path.replace('\\', '/')).normalize();
    }
}
