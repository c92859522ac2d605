package mediashell.dotnet.system.io;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import mediashell.automation.provider.FileModes;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.DirectoryInfo;
import mediashell.automation.values.EnumValue;
import mediashell.automation.values.FileInfo;
import mediashell.automation.values.TextEncoding;

/** System.IO.FileInfo. */
@DotNetType(value = "System.IO.FileInfo", represents = FileInfo.class, base = "System.IO.FileSystemInfo")
final class FileInfoMembers {

    private FileInfoMembers() {}

    @DotNetConstructor
    static FileInfo create(ExecutionContext context, String fileName) {
        return new FileInfo(IoPaths.absolute(context, fileName), fileName);
    }

    @DotNetProperty
    static long length(FileInfo self) {
        if (!self.exists()) {
            throw IoFailures.missing(self.path());
        }
        return self.length();
    }

    @DotNetProperty
    static String directoryName(FileInfo self) {
        return self.path().getParent() == null ? null : self.path().getParent().toString();
    }

    @DotNetProperty
    static DirectoryInfo directory(FileInfo self) {
        Path parent = self.path().getParent();
        return parent == null ? null : new DirectoryInfo(parent, parent.toString());
    }

    @DotNetProperty
    static boolean isReadOnly(FileInfo self) {
        return FileModes.isReadOnly(self.path());
    }

    @DotNetProperty
    static void isReadOnly(FileInfo self, boolean value) {
        IoFailures.on(self.path(), () -> {
            FileModes.setReadOnly(self.path(), value);
            return null;
        });
        self.refresh();
    }

    @DotNetMethod
    static FileInfo copyTo(ExecutionContext context, FileInfo self, String destFileName) {
        return copyTo(context, self, destFileName, false);
    }

    @DotNetMethod
    static FileInfo copyTo(ExecutionContext context, FileInfo self, String destFileName, boolean overwrite) {
        Path target = IoPaths.absolute(context, destFileName);
        FileMembers.copy(self.path(), target, overwrite);
        return new FileInfo(target, target.toString());
    }

    @DotNetMethod
    static void moveTo(ExecutionContext context, FileInfo self, String destFileName) {
        moveTo(context, self, destFileName, false);
    }

    @DotNetMethod
    static void moveTo(ExecutionContext context, FileInfo self, String destFileName, boolean overwrite) {
        Path target = IoPaths.absolute(context, destFileName);
        FileMembers.move(self.path(), target, overwrite);
        self.setPath(target);
    }

    @DotNetMethod
    static FileInfo replace(
            ExecutionContext context, FileInfo self, String destinationFileName, String destinationBackupFileName) {
        Path target = IoPaths.absolute(context, destinationFileName);
        if (destinationBackupFileName != null) {
            FileMembers.move(target, IoPaths.absolute(context, destinationBackupFileName), true);
        }
        IoFailures.on(self.path(), () -> Files.move(self.path(), target, StandardCopyOption.REPLACE_EXISTING));
        return new FileInfo(target, target.toString());
    }

    @DotNetMethod
    static void delete(FileInfo self) {
        FileMembers.delete(self.path());
        self.refresh();
    }

    @DotNetMethod
    static FileStream create(FileInfo self) {
        return FileStream.open(self.path(), FileStream.CREATE, FileStream.READ_WRITE);
    }

    @DotNetMethod
    static FileStream open(FileInfo self, @TypeName("System.IO.FileMode") EnumValue mode) {
        return FileStream.open(self.path(), mode.intValue(), FileStream.READ_WRITE);
    }

    @DotNetMethod
    static FileStream open(
            FileInfo self,
            @TypeName("System.IO.FileMode") EnumValue mode,
            @TypeName("System.IO.FileAccess") EnumValue access) {
        return FileStream.open(self.path(), mode.intValue(), access.intValue());
    }

    @DotNetMethod
    static FileStream openRead(FileInfo self) {
        return FileStream.open(self.path(), FileStream.OPEN, FileStream.READ);
    }

    @DotNetMethod
    static FileStream openWrite(FileInfo self) {
        return FileStream.open(self.path(), FileStream.OPEN_OR_CREATE, FileStream.WRITE);
    }

    @DotNetMethod
    static StreamReader openText(FileInfo self) {
        return new StreamReader(openRead(self), TextEncoding.UTF8, true);
    }

    @DotNetMethod
    static StreamWriter createText(FileInfo self) {
        return new StreamWriter(create(self), TextEncoding.UTF8);
    }

    @DotNetMethod
    static StreamWriter appendText(FileInfo self) {
        return new StreamWriter(FileStream.open(self.path(), FileStream.APPEND, FileStream.WRITE), TextEncoding.UTF8);
    }
}
