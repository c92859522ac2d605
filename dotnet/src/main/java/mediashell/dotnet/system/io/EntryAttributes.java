package mediashell.dotnet.system.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

import mediashell.automation.provider.FileModes;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.PSType;
import mediashell.automation.values.EnumValue;
import mediashell.automation.values.FileSystemInfo;

/** System.IO.FileAttributes and System.IO.UnixFileMode of files. */
final class EntryAttributes {

    private static final int READ_ONLY = 1;
    private static final int HIDDEN = 2;
    private static final int DIRECTORY = 16;
    private static final int NORMAL = 128;
    private static final int REPARSE_POINT = 1024;
    private static final int MODE_BITS = 07777;

    private EntryAttributes() {}

    /** -1 when the item is not there, as in .NET. */
    static EnumValue of(FileSystemInfo item) {
        return value(item.attributes() == null ? -1 : bits(item));
    }

    private static int bits(FileSystemInfo item) {
        int bits = FileModes.isReadOnly(item.attributes().permissions()) ? READ_ONLY : 0;
        bits |= item.isHidden() ? HIDDEN : 0;
        bits |= Files.isDirectory(item.path()) ? DIRECTORY : 0;
        bits |= item.isSymbolicLink() ? REPARSE_POINT : 0;
        return bits == 0 ? NORMAL : bits;
    }

    private static EnumValue value(int bits) {
        return new EnumValue(type("System.IO.FileAttributes"), bits);
    }

    private static PSType type(String name) {
        return FacadeTypes.require(name);
    }

    /** Of all attributes Linux can only set ReadOnly. */
    static void set(Path path, EnumValue attributes) {
        IoFailures.on(path, () -> {
            FileModes.setReadOnly(path, attributes.hasFlag(READ_ONLY));
            return null;
        });
    }

    static EnumValue unixMode(Path path) {
        int mode = modeBits(path);
        return new EnumValue(type("System.IO.UnixFileMode"), mode < 0 ? -1 : mode & MODE_BITS);
    }

    private static int modeBits(Path path) {
        try {
            return (Integer) Files.getAttribute(path, "unix:mode", LinkOption.NOFOLLOW_LINKS);
        } catch (IOException notThere) {
            return -1;
        }
    }

    static void setUnixMode(Path path, EnumValue mode) {
        if ((mode.value() & ~MODE_BITS) != 0) {
            throw new IllegalArgumentException("a Unix file mode has 12 bits, but is " + mode.numberText());
        }
        IoFailures.on(path, () -> Files.setAttribute(path, "unix:mode", mode.intValue()));
    }
}
