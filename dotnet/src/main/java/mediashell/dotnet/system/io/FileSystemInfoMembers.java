package mediashell.dotnet.system.io;

import java.nio.file.Files;
import java.nio.file.Path;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.DateTime;
import mediashell.automation.values.EnumValue;
import mediashell.automation.values.FileSystemInfo;
import mediashell.dotnet.system.io.EntryTimes.Kind;

/** System.IO.FileSystemInfo. */
@DotNetType(value = "System.IO.FileSystemInfo", base = "System.MarshalByRefObject", represents = FileSystemInfo.class)
final class FileSystemInfoMembers {

    private FileSystemInfoMembers() {}

    @DotNetProperty
    static String fullName(FileSystemInfo self) {
        return self.fullName();
    }

    @DotNetProperty
    static String extension(FileSystemInfo self) {
        return self.extension();
    }

    @DotNetProperty
    static String name(FileSystemInfo self) {
        return self.name();
    }

    @DotNetProperty
    static boolean exists(FileSystemInfo self) {
        return self.exists();
    }

    @DotNetProperty
    static DateTime creationTime(ExecutionContext context, FileSystemInfo self) {
        return EntryTimes.local(context, self.attributes(), Kind.CREATION);
    }

    @DotNetProperty
    static void creationTime(ExecutionContext context, FileSystemInfo self, DateTime value) {
        set(context, self, Kind.CREATION, value, false);
    }

    @DotNetProperty
    static DateTime creationTimeUtc(FileSystemInfo self) {
        return EntryTimes.utc(self.attributes(), Kind.CREATION);
    }

    @DotNetProperty
    static void creationTimeUtc(ExecutionContext context, FileSystemInfo self, DateTime value) {
        set(context, self, Kind.CREATION, value, true);
    }

    @DotNetProperty
    static DateTime lastAccessTime(ExecutionContext context, FileSystemInfo self) {
        return EntryTimes.local(context, self.attributes(), Kind.ACCESS);
    }

    @DotNetProperty
    static void lastAccessTime(ExecutionContext context, FileSystemInfo self, DateTime value) {
        set(context, self, Kind.ACCESS, value, false);
    }

    @DotNetProperty
    static DateTime lastAccessTimeUtc(FileSystemInfo self) {
        return EntryTimes.utc(self.attributes(), Kind.ACCESS);
    }

    @DotNetProperty
    static void lastAccessTimeUtc(ExecutionContext context, FileSystemInfo self, DateTime value) {
        set(context, self, Kind.ACCESS, value, true);
    }

    @DotNetProperty
    static DateTime lastWriteTime(ExecutionContext context, FileSystemInfo self) {
        return EntryTimes.local(context, self.attributes(), Kind.WRITE);
    }

    @DotNetProperty
    static void lastWriteTime(ExecutionContext context, FileSystemInfo self, DateTime value) {
        set(context, self, Kind.WRITE, value, false);
    }

    @DotNetProperty
    static DateTime lastWriteTimeUtc(FileSystemInfo self) {
        return EntryTimes.utc(self.attributes(), Kind.WRITE);
    }

    @DotNetProperty
    static void lastWriteTimeUtc(ExecutionContext context, FileSystemInfo self, DateTime value) {
        set(context, self, Kind.WRITE, value, true);
    }

    private static void set(ExecutionContext context, FileSystemInfo self, Kind kind, DateTime value, boolean utc) {
        EntryTimes.set(context, self.path(), kind, value, utc);
        self.refresh();
    }

    @DotNetProperty
    static String linkTarget(FileSystemInfo self) {
        return self.linkTarget();
    }

    @DotNetProperty
    @TypeName("System.IO.UnixFileMode")
    static EnumValue unixFileMode(FileSystemInfo self) {
        return EntryAttributes.unixMode(self.path());
    }

    @DotNetProperty
    static void unixFileMode(FileSystemInfo self, @TypeName("System.IO.UnixFileMode") EnumValue value) {
        EntryAttributes.setUnixMode(self.path(), value);
        self.refresh();
    }

    @DotNetProperty
    @TypeName("System.IO.FileAttributes")
    static EnumValue attributes(FileSystemInfo self) {
        return EntryAttributes.of(self);
    }

    @DotNetProperty
    static void attributes(FileSystemInfo self, @TypeName("System.IO.FileAttributes") EnumValue value) {
        EntryAttributes.set(self.path(), value);
        self.refresh();
    }

    @DotNetMethod
    static void createAsSymbolicLink(FileSystemInfo self, String pathToTarget) {
        IoFailures.on(self.path(), () -> Files.createSymbolicLink(self.path(), Path.of(pathToTarget)));
        self.refresh();
    }

    @DotNetMethod
    static FileSystemInfo resolveLinkTarget(FileSystemInfo self, boolean returnFinalTarget) {
        if (self.linkTarget() == null) {
            return null;
        }
        Path next = self.path().resolveSibling(self.linkTarget()).normalize();
        boolean follows = returnFinalTarget && Files.exists(next);
        return FileSystemInfo.of(follows ? IoFailures.on(next, next::toRealPath) : next);
    }

    @DotNetMethod
    static void refresh(FileSystemInfo self) {
        self.refresh();
    }

    @DotNetMethod
    static String toString(FileSystemInfo self) {
        return self.toString();
    }
}
