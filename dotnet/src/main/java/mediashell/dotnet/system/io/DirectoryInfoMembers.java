package mediashell.dotnet.system.io;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.Omissible;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.DirectoryInfo;
import mediashell.automation.values.EnumValue;
import mediashell.automation.values.FileInfo;
import mediashell.automation.values.FileSystemInfo;
import mediashell.automation.values.TypedArray;
import mediashell.dotnet.system.io.FolderSearch.Wanted;

/** System.IO.DirectoryInfo. */
@DotNetType(value = "System.IO.DirectoryInfo", represents = DirectoryInfo.class, base = "System.IO.FileSystemInfo")
final class DirectoryInfoMembers {

    private DirectoryInfoMembers() {}

    @DotNetConstructor
    static DirectoryInfo create(ExecutionContext context, String path) {
        return new DirectoryInfo(IoPaths.absolute(context, path), path);
    }

    @DotNetProperty
    static DirectoryInfo parent(DirectoryInfo self) {
        Path parent = self.path().getParent();
        return parent == null ? null : new DirectoryInfo(parent, parent.toString());
    }

    @DotNetProperty
    static DirectoryInfo root(DirectoryInfo self) {
        return new DirectoryInfo(Path.of("/"), "/");
    }

    @DotNetMethod
    static void create(DirectoryInfo self) {
        IoFailures.on(self.path(), () -> Files.createDirectories(self.path()));
        self.refresh();
    }

    @DotNetMethod
    static DirectoryInfo createSubdirectory(DirectoryInfo self, String path) {
        Path folder = self.path().resolve(path).normalize();
        if (!folder.startsWith(self.path())) {
            throw new IllegalArgumentException("the folder '" + path + "' is not below '" + self.path() + "'");
        }
        IoFailures.on(folder, () -> Files.createDirectories(folder));
        return new DirectoryInfo(folder, folder.toString());
    }

    @DotNetMethod
    static void delete(DirectoryInfo self) {
        delete(self, false);
    }

    @DotNetMethod
    static void delete(DirectoryInfo self, boolean recursive) {
        DirectoryMembers.delete(self.path(), recursive);
        self.refresh();
    }

    @DotNetMethod
    static void moveTo(ExecutionContext context, DirectoryInfo self, String destDirName) {
        Path target = IoPaths.absolute(context, destDirName);
        DirectoryMembers.move(self.path(), target);
        self.setPath(target);
    }

    private static TypedArray list(DirectoryInfo self, String pattern, EnumValue option, Wanted wanted) {
        List<Path> found = FolderSearch.in(self.path(), pattern, option, wanted);
        Object[] items = new Object[found.size()];
        for (int i = 0; i < items.length; i++) {
            items[i] = FileSystemInfo.of(found.get(i));
        }
        Class<?> kind =
                switch (wanted) {
                    case FILES -> FileInfo.class;
                    case FOLDERS -> DirectoryInfo.class;
                    case ALL -> FileSystemInfo.class;
                };
        return new TypedArray(FacadeTypes.require("System.IO." + kind.getSimpleName()), items);
    }

    @DotNetMethod
    @TypeName("System.IO.FileInfo[]")
    static TypedArray getFiles(
            DirectoryInfo self,
            @Omissible String searchPattern,
            @Omissible @TypeName("System.IO.SearchOption") EnumValue searchOption) {
        return list(self, searchPattern, searchOption, Wanted.FILES);
    }

    @DotNetMethod
    @TypeName("System.IO.DirectoryInfo[]")
    static TypedArray getDirectories(
            DirectoryInfo self,
            @Omissible String searchPattern,
            @Omissible @TypeName("System.IO.SearchOption") EnumValue searchOption) {
        return list(self, searchPattern, searchOption, Wanted.FOLDERS);
    }

    @DotNetMethod
    @TypeName("System.IO.FileSystemInfo[]")
    static TypedArray getFileSystemInfos(
            DirectoryInfo self,
            @Omissible String searchPattern,
            @Omissible @TypeName("System.IO.SearchOption") EnumValue searchOption) {
        return list(self, searchPattern, searchOption, Wanted.ALL);
    }

    @DotNetMethod
    @TypeName("System.IO.FileInfo[]")
    static TypedArray enumerateFiles(
            DirectoryInfo self,
            @Omissible String searchPattern,
            @Omissible @TypeName("System.IO.SearchOption") EnumValue searchOption) {
        return list(self, searchPattern, searchOption, Wanted.FILES);
    }

    @DotNetMethod
    @TypeName("System.IO.DirectoryInfo[]")
    static TypedArray enumerateDirectories(
            DirectoryInfo self,
            @Omissible String searchPattern,
            @Omissible @TypeName("System.IO.SearchOption") EnumValue searchOption) {
        return list(self, searchPattern, searchOption, Wanted.FOLDERS);
    }

    @DotNetMethod
    @TypeName("System.IO.FileSystemInfo[]")
    static TypedArray enumerateFileSystemInfos(
            DirectoryInfo self,
            @Omissible String searchPattern,
            @Omissible @TypeName("System.IO.SearchOption") EnumValue searchOption) {
        return list(self, searchPattern, searchOption, Wanted.ALL);
    }
}
