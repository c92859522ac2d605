package mediashell.dotnet.system.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Instant;
import java.time.ZoneId;

import mediashell.automation.provider.FileModes;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.DateTime;
import mediashell.automation.values.EnumValue;
import mediashell.automation.values.FileInfo;
import mediashell.automation.values.FileSystemInfo;

/** System.IO.FileSystemInfo. */
@DotNetType(value = "System.IO.FileSystemInfo", represents = FileSystemInfo.class)
final class FileSystemInfoMembers {

    private static final int READ_ONLY = 1;
    private static final int HIDDEN = 2;
    private static final int DIRECTORY = 16;
    private static final int NORMAL = 128;
    private static final int REPARSE_POINT = 1024;
    /** What .NET gives for a file that is not there: 1601-01-01 UTC. */
    private static final Instant NO_TIME = Instant.parse("1601-01-01T00:00:00Z");

    private FileSystemInfoMembers() {}

    @DotNetProperty
    static String name(FileSystemInfo self) {
        return self.name();
    }

    @DotNetProperty
    static String fullName(FileSystemInfo self) {
        return self.fullName();
    }

    @DotNetProperty
    static String extension(FileSystemInfo self) {
        return self.extension();
    }

    @DotNetProperty
    static boolean exists(FileSystemInfo self) {
        return self.exists();
    }

    @DotNetProperty
    @TypeName("System.IO.FileAttributes")
    static EnumValue attributes(FileSystemInfo self) {
        int bits = 0;
        PosixFileAttributes read = self.attributes();
        if (read == null) {
            bits = -1;
        } else {
            bits |= Files.isDirectory(self.path()) ? DIRECTORY : 0;
            bits |= read.isSymbolicLink() ? REPARSE_POINT : 0;
            bits |= self.isHidden() ? HIDDEN : 0;
            bits |= FileModes.isReadOnly(read.permissions()) ? READ_ONLY : 0;
            bits = bits == 0 ? NORMAL : bits;
        }
        return new EnumValue(FacadeTypes.require("System.IO.FileAttributes"), bits);
    }

    @DotNetProperty
    static void attributes(FileSystemInfo self, @TypeName("System.IO.FileAttributes") EnumValue value) {
        setReadOnly(self, value.hasFlag(READ_ONLY));
    }

    static void setReadOnly(FileSystemInfo self, boolean readOnly) {
        try {
            FileModes.setReadOnly(self.path(), readOnly);
            self.refresh();
        } catch (IOException failed) {
            throw FileFailures.of(self.fullName(), failed);
        }
    }

    @DotNetProperty
    static DateTime creationTime(ExecutionContext context, FileSystemInfo self) {
        return local(context, time(self, Stamp.CREATION));
    }

    @DotNetProperty
    static void creationTime(ExecutionContext context, FileSystemInfo self, DateTime value) {
        set(self, Stamp.CREATION, value, context.process().zone());
    }

    @DotNetProperty
    static DateTime creationTimeUtc(FileSystemInfo self) {
        return DateTime.ofInstant(time(self, Stamp.CREATION));
    }

    @DotNetProperty
    static DateTime lastWriteTime(ExecutionContext context, FileSystemInfo self) {
        return local(context, time(self, Stamp.WRITE));
    }

    @DotNetProperty
    static void lastWriteTime(ExecutionContext context, FileSystemInfo self, DateTime value) {
        set(self, Stamp.WRITE, value, context.process().zone());
    }

    @DotNetProperty
    static DateTime lastWriteTimeUtc(FileSystemInfo self) {
        return DateTime.ofInstant(time(self, Stamp.WRITE));
    }

    @DotNetProperty
    static void lastWriteTimeUtc(FileSystemInfo self, DateTime value) {
        set(self, Stamp.WRITE, value, ZoneId.of("UTC"));
    }

    @DotNetProperty
    static DateTime lastAccessTime(ExecutionContext context, FileSystemInfo self) {
        return local(context, time(self, Stamp.ACCESS));
    }

    @DotNetProperty
    static void lastAccessTime(ExecutionContext context, FileSystemInfo self, DateTime value) {
        set(self, Stamp.ACCESS, value, context.process().zone());
    }

    @DotNetProperty
    static DateTime lastAccessTimeUtc(FileSystemInfo self) {
        return DateTime.ofInstant(time(self, Stamp.ACCESS));
    }

    private enum Stamp {
        CREATION,
        WRITE,
        ACCESS
    }

    private static DateTime local(ExecutionContext context, Instant instant) {
        return DateTime.ofInstant(instant, context.process().zone());
    }

    private static Instant time(FileSystemInfo self, Stamp stamp) {
        PosixFileAttributes read = self.attributes();
        if (read == null) {
            return NO_TIME;
        }
        FileTime time =
                switch (stamp) {
                    case CREATION -> read.creationTime();
                    case WRITE -> read.lastModifiedTime();
                    case ACCESS -> read.lastAccessTime();
                };
        return time.toInstant();
    }

    private static void set(FileSystemInfo self, Stamp stamp, DateTime value, ZoneId zone) {
        FileTime time = FileTime.from(value.toInstant(zone));
        BasicFileAttributeView view = Files.getFileAttributeView(self.path(), BasicFileAttributeView.class);
        try {
            switch (stamp) {
                case WRITE, CREATION -> view.setTimes(time, null, null);
                case ACCESS -> view.setTimes(null, time, null);
            }
            self.refresh();
        } catch (IOException failed) {
            throw FileFailures.of(self.fullName(), failed);
        }
    }

    @DotNetProperty
    static String linkTarget(FileSystemInfo self) {
        if (!self.isSymbolicLink()) {
            return null;
        }
        try {
            return Files.readSymbolicLink(self.path()).toString();
        } catch (IOException failed) {
            throw FileFailures.of(self.fullName(), failed);
        }
    }

    @DotNetProperty
    @TypeName("System.IO.UnixFileMode")
    static EnumValue unixFileMode(FileSystemInfo self) {
        int bits = self.attributes() == null ? -1 : bits(self.attributes());
        return new EnumValue(FacadeTypes.require("System.IO.UnixFileMode"), bits);
    }

    private static int bits(PosixFileAttributes read) {
        int bits = 0;
        for (PosixFilePermission permission : read.permissions()) {
            bits |= 256 >> permission.ordinal();
        }
        return bits;
    }

    @DotNetMethod
    static void refresh(FileSystemInfo self) {
        self.refresh();
    }

    @DotNetMethod
    static void delete(FileSystemInfo self) {
        try {
            if (self instanceof FileInfo) {
                Files.deleteIfExists(self.path());
            } else {
                Files.delete(self.path());
            }
            self.refresh();
        } catch (IOException failed) {
            throw FileFailures.of(self.fullName(), failed);
        }
    }

    @DotNetMethod("ToString")
    static String text(FileSystemInfo self) {
        return self.toString();
    }

    /** A path of a .NET call: relative ones begin at the process's current directory. */
    static Path absolute(ExecutionContext context, String path) {
        return context.process().currentDirectory().resolve(path).normalize();
    }
}
