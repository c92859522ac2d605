package mediashell.dotnet.system.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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
import mediashell.automation.values.FileInfo;

/** System.IO.FileInfo. */
@DotNetType(value = "System.IO.FileInfo", represents = FileInfo.class, base = "System.IO.FileSystemInfo")
final class FileInfoMembers {

    private FileInfoMembers() {}

    @DotNetConstructor
    static FileInfo create(ExecutionContext context, String fileName) {
        return new FileInfo(FileSystemInfoMembers.absolute(context, fileName), fileName);
    }

    @DotNetProperty
    static long length(FileInfo self) {
        if (!self.exists()) {
            throw FileFailures.of(self.fullName(), new NoSuchFileException(self.fullName()));
        }
        return self.length();
    }

    @DotNetProperty
    @TypeName("System.IO.DirectoryInfo")
    static DirectoryInfo directory(FileInfo self) {
        Path parent = self.path().getParent();
        return new DirectoryInfo(parent, parent.toString());
    }

    @DotNetProperty
    static String directoryName(FileInfo self) {
        return self.path().getParent().toString();
    }

    @DotNetProperty
    static boolean isReadOnly(FileInfo self) {
        return self.attributes() != null
                && FileModes.isReadOnly(self.attributes().permissions());
    }

    @DotNetProperty
    static void isReadOnly(FileInfo self, boolean value) {
        FileSystemInfoMembers.setReadOnly(self, value);
    }

    @DotNetMethod
    @TypeName("System.IO.FileInfo")
    static FileInfo copyTo(ExecutionContext context, FileInfo self, String destFileName) {
        return copyTo(context, self, destFileName, false);
    }

    @DotNetMethod
    @TypeName("System.IO.FileInfo")
    static FileInfo copyTo(ExecutionContext context, FileInfo self, String destFileName, boolean overwrite) {
        Path target = FileSystemInfoMembers.absolute(context, destFileName);
        try {
            if (overwrite) {
                Files.copy(
                        self.path(), target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            } else {
                Files.copy(self.path(), target, StandardCopyOption.COPY_ATTRIBUTES);
            }
        } catch (IOException failed) {
            throw FileFailures.of(self.fullName(), failed);
        }
        return new FileInfo(target, target.toString());
    }

    @DotNetMethod
    static void moveTo(ExecutionContext context, FileInfo self, String destFileName) {
        moveTo(context, self, destFileName, false);
    }

    @DotNetMethod
    static void moveTo(ExecutionContext context, FileInfo self, String destFileName, boolean overwrite) {
        Path target = FileSystemInfoMembers.absolute(context, destFileName);
        try {
            if (overwrite) {
                Files.move(self.path(), target, StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.move(self.path(), target);
            }
        } catch (IOException failed) {
            throw FileFailures.of(self.fullName(), failed);
        }
        self.setPath(target);
    }
}
