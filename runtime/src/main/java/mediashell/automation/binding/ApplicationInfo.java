package mediashell.automation.binding;

import java.nio.file.Path;

/** A native program found on the search path or named by its path. */
public final class ApplicationInfo extends CommandInfo {

    private final Path path;

    public ApplicationInfo(String name, Path path) {
        super(name);
        this.path = path;
    }

    public Path path() {
        return path;
    }

    @Override
    public CommandType commandType() {
        return CommandType.Application;
    }

    @Override
    public String definition() {
        return path.toString();
    }

    @Override
    public String moduleName() {
        return "";
    }

    @Override
    public CommandMetadata metadata() {
        return null;
    }
}
