package mediashell.dotnet.system.io;

import java.nio.file.Path;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.SessionErrors;

/** Paths as .NET's file types take them: relative to the process's current directory, not to the session's location. */
public final class IoPaths {

    private IoPaths() {}

    /** The absolute, normalized path; null and empty texts are argument errors. */
    public static Path absolute(ExecutionContext context, String path) {
        if (path == null) {
            throw new NullPointerException("a path is needed, but null came (Parameter 'path')");
        }
        if (path.isEmpty()) {
            throw new IllegalArgumentException("a path is needed, but an empty text came (Parameter 'path')");
        }
        if (path.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("a path holds no NUL character (Parameter 'path')");
        }
        SessionErrors.requireFiles(context.process());
        return context.process().currentDirectory().resolve(path).normalize();
    }
}
