package mediashell.automation.provider;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;

/** .NET's read-only flag on Linux: no write permission for anybody. */
public final class FileModes {

    private FileModes() {}

    public static boolean isReadOnly(Path file) {
        try {
            return isReadOnly(Files.getPosixFilePermissions(file));
        } catch (IOException | UnsupportedOperationException unknown) {
            return false;
        }
    }

    /** Whether these permissions make a file read-only. */
    public static boolean isReadOnly(Set<PosixFilePermission> permissions) {
        return !permissions.contains(PosixFilePermission.OWNER_WRITE)
                && !permissions.contains(PosixFilePermission.GROUP_WRITE)
                && !permissions.contains(PosixFilePermission.OTHERS_WRITE);
    }

    /** Sets or takes away the flag: taking it away gives write permission to whoever may read. */
    public static void setReadOnly(Path file, boolean readOnly) throws IOException {
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
        if (readOnly) {
            permissions.remove(PosixFilePermission.OWNER_WRITE);
            permissions.remove(PosixFilePermission.GROUP_WRITE);
            permissions.remove(PosixFilePermission.OTHERS_WRITE);
        } else {
            permissions.add(PosixFilePermission.OWNER_WRITE);
        }
        Files.setPosixFilePermissions(file, permissions);
    }
}
