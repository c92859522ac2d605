package mediashell.dotnet.system.io;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetField;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetType;

/** System.IO.Path on Linux: only the slash separates. */
@DotNetType("System.IO.Path")
final class PathMembers {

    @DotNetField
    static final char DirectorySeparatorChar = '/';

    @DotNetField
    static final char AltDirectorySeparatorChar = '/';

    @DotNetField
    static final char PathSeparator = ':';

    @DotNetField
    static final char VolumeSeparatorChar = '/';

    private static final String NAME_CHARACTERS = "abcdefghijklmnopqrstuvwxyz012345";

    private PathMembers() {}

    @DotNetMethod
    static String getFileName(String path) {
        return path == null ? null : path.substring(path.lastIndexOf('/') + 1);
    }

    @DotNetMethod
    static String getFileNameWithoutExtension(String path) {
        if (path == null) {
            return null;
        }
        String name = getFileName(path);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    @DotNetMethod
    static String getExtension(String path) {
        if (path == null) {
            return null;
        }
        String name = getFileName(path);
        int dot = name.lastIndexOf('.');
        return dot < 0 || dot == name.length() - 1 ? "" : name.substring(dot);
    }

    @DotNetMethod
    static boolean hasExtension(String path) {
        return path != null && !getExtension(path).isEmpty();
    }

    @DotNetMethod
    static String changeExtension(String path, String extension) {
        if (path == null || path.isEmpty()) {
            return path;
        }
        String name = getFileName(path);
        int dot = name.lastIndexOf('.');
        String stem = dot < 0 ? path : path.substring(0, path.length() - name.length() + dot);
        if (extension == null) {
            return stem;
        }
        return stem + (extension.startsWith(".") ? "" : ".") + extension;
    }

    @DotNetMethod
    static String getDirectoryName(String path) {
        if (path == null || path.isEmpty() || path.equals("/")) {
            return null;
        }
        int slash = path.lastIndexOf('/');
        if (slash < 0) {
            return "";
        }
        while (slash > 0 && path.charAt(slash - 1) == '/') {
            slash--;
        }
        return slash == 0 ? "/" : path.substring(0, slash).replaceAll("/+", "/");
    }

    @DotNetMethod
    static String getPathRoot(String path) {
        if (path == null || path.isEmpty()) {
            return null;
        }
        return path.startsWith("/") ? "/" : "";
    }

    @DotNetMethod
    static boolean isPathRooted(String path) {
        return path != null && path.startsWith("/");
    }

    @DotNetMethod
    static boolean isPathFullyQualified(String path) {
        return path.startsWith("/");
    }

    @DotNetMethod
    static boolean exists(ExecutionContext context, String path) {
        return path != null && !path.isEmpty() && Files.exists(IoPaths.absolute(context, path));
    }

    @DotNetMethod
    static boolean endsInDirectorySeparator(String path) {
        return path != null && path.endsWith("/");
    }

    @DotNetMethod
    static String trimEndingDirectorySeparator(String path) {
        return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    @DotNetMethod
    static String combine(String path1, String path2) {
        return combineAll(path1, path2);
    }

    @DotNetMethod
    static String combine(String path1, String path2, String path3) {
        return combineAll(path1, path2, path3);
    }

    @DotNetMethod
    static String combine(String path1, String path2, String path3, String path4) {
        return combineAll(path1, path2, path3, path4);
    }

    @DotNetMethod
    static String combine(String... paths) {
        return combineAll(paths);
    }

    /** A rooted part forgets what came before. */
    private static String combineAll(String... paths) {
        StringBuilder text = new StringBuilder();
        for (String path : paths) {
            if (path == null) {
                throw new NullPointerException("a path is needed, but null came (Parameter 'paths')");
            }
            if (path.startsWith("/")) {
                text.setLength(0);
            }
            append(text, path);
        }
        return text.toString();
    }

    private static void append(StringBuilder text, String path) {
        if (path.isEmpty()) {
            return;
        }
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '/' && path.charAt(0) != '/') {
            text.append('/');
        }
        text.append(path);
    }

    @DotNetMethod
    static String join(String path1, String path2) {
        return joinAll(path1, path2);
    }

    @DotNetMethod
    static String join(String path1, String path2, String path3) {
        return joinAll(path1, path2, path3);
    }

    @DotNetMethod
    static String join(String path1, String path2, String path3, String path4) {
        return joinAll(path1, path2, path3, path4);
    }

    @DotNetMethod
    static String join(String... paths) {
        return joinAll(paths);
    }

    private static String joinAll(String... paths) {
        StringBuilder text = new StringBuilder();
        for (String path : paths) {
            append(text, path == null ? "" : path);
        }
        return text.toString();
    }

    @DotNetMethod
    static String getFullPath(ExecutionContext context, String path) {
        String full = IoPaths.absolute(context, path).toString();
        return path.endsWith("/") && full.length() > 1 ? full + "/" : full;
    }

    @DotNetMethod
    static String getFullPath(String path, String basePath) {
        if (!isPathFullyQualified(basePath)) {
            throw new IllegalArgumentException("the base path is absolute, but is '" + basePath + "'");
        }
        return Path.of(basePath).resolve(path).normalize().toString();
    }

    @DotNetMethod
    static String getRelativePath(ExecutionContext context, String relativeTo, String path) {
        Path from = IoPaths.absolute(context, relativeTo);
        String relative = from.relativize(IoPaths.absolute(context, path)).toString();
        return relative.isEmpty() ? "." : relative + (path.length() > 1 && path.endsWith("/") ? "/" : "");
    }

    @DotNetMethod
    static String getTempPath(ExecutionContext context) {
        String folder = context.process().environment().get("TMPDIR");
        if (folder == null || folder.isEmpty()) {
            return "/tmp/";
        }
        return folder.endsWith("/") ? folder : folder + "/";
    }

    @DotNetMethod
    static String getTempFileName(ExecutionContext context) {
        Path folder = Path.of(getTempPath(context));
        return IoFailures.on(folder, () -> Files.createTempFile(folder, "tmp", ".tmp"))
                .toString();
    }

    @DotNetMethod
    static String getRandomFileName() {
        SecureRandom random = new SecureRandom();
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < 11; i++) {
            name.append(NAME_CHARACTERS.charAt(random.nextInt(NAME_CHARACTERS.length())));
        }
        return name.insert(8, '.').toString();
    }

    @DotNetMethod
    static char[] getInvalidFileNameChars() {
        return new char[] {'\0', '/'};
    }

    @DotNetMethod
    static char[] getInvalidPathChars() {
        return new char[] {'\0'};
    }
}
