package mediashell.dotnet.system.io;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import mediashell.automation.DotNetException;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.DirectoryInfo;
import mediashell.automation.values.EnumValue;
import mediashell.automation.values.FileInfo;
import mediashell.automation.values.FileSystemInfo;
import mediashell.automation.values.TypedArray;
import mediashell.text.WildcardPattern;

/** System.IO.DirectoryInfo. */
@DotNetType(value = "System.IO.DirectoryInfo", represents = DirectoryInfo.class, base = "System.IO.FileSystemInfo")
final class DirectoryInfoMembers {

    private DirectoryInfoMembers() {}

    @DotNetConstructor
    static DirectoryInfo create(ExecutionContext context, String path) {
        return new DirectoryInfo(FileSystemInfoMembers.absolute(context, path), path);
    }

    @DotNetProperty
    @TypeName("System.IO.DirectoryInfo")
    static DirectoryInfo parent(DirectoryInfo self) {
        Path parent = self.path().getParent();
        return parent == null ? null : new DirectoryInfo(parent, parent.toString());
    }

    @DotNetProperty
    @TypeName("System.IO.DirectoryInfo")
    static DirectoryInfo root(DirectoryInfo self) {
        Path root = self.path().getRoot();
        return new DirectoryInfo(root, root.toString());
    }

    @DotNetMethod
    static void create(DirectoryInfo self) {
        try {
            Files.createDirectories(self.path());
            self.refresh();
        } catch (IOException failed) {
            throw FileFailures.of(self.fullName(), failed);
        }
    }

    @DotNetMethod
    @TypeName("System.IO.DirectoryInfo")
    static DirectoryInfo createSubdirectory(DirectoryInfo self, String path) {
        Path made = self.path().resolve(path).normalize();
        DirectoryInfo info = new DirectoryInfo(made, made.toString());
        create(info);
        return info;
    }

    @DotNetMethod
    static void delete(DirectoryInfo self, boolean recursive) {
        try {
            if (recursive) {
                deleteChildren(self.path());
            }
            Files.delete(self.path());
            self.refresh();
        } catch (IOException failed) {
            throw FileFailures.of(self.fullName(), failed);
        }
    }

    private static void deleteChildren(Path folder) throws IOException {
        for (Path child : children(folder)) {
            if (Files.isDirectory(child, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
                deleteChildren(child);
            }
            Files.delete(child);
        }
    }

    @DotNetMethod
    static void moveTo(ExecutionContext context, DirectoryInfo self, String destDirName) {
        Path target = FileSystemInfoMembers.absolute(context, destDirName);
        try {
            Files.move(self.path(), target);
        } catch (IOException failed) {
            throw FileFailures.of(self.fullName(), failed);
        }
        self.setPath(target);
    }

    @DotNetMethod
    @TypeName("System.IO.FileInfo[]")
    static TypedArray getFiles(DirectoryInfo self) {
        return list(self, "*", false, "System.IO.FileInfo");
    }

    @DotNetMethod
    @TypeName("System.IO.FileInfo[]")
    static TypedArray getFiles(DirectoryInfo self, String searchPattern) {
        return list(self, searchPattern, false, "System.IO.FileInfo");
    }

    @DotNetMethod
    @TypeName("System.IO.FileInfo[]")
    static TypedArray getFiles(
            DirectoryInfo self, String searchPattern, @TypeName("System.IO.SearchOption") EnumValue searchOption) {
        return list(self, searchPattern, searchOption.value() == 1, "System.IO.FileInfo");
    }

    @DotNetMethod
    @TypeName("System.IO.DirectoryInfo[]")
    static TypedArray getDirectories(DirectoryInfo self) {
        return list(self, "*", false, "System.IO.DirectoryInfo");
    }

    @DotNetMethod
    @TypeName("System.IO.DirectoryInfo[]")
    static TypedArray getDirectories(DirectoryInfo self, String searchPattern) {
        return list(self, searchPattern, false, "System.IO.DirectoryInfo");
    }

    @DotNetMethod
    @TypeName("System.IO.FileSystemInfo[]")
    static TypedArray getFileSystemInfos(DirectoryInfo self) {
        return list(self, "*", false, "System.IO.FileSystemInfo");
    }

    @DotNetMethod
    @TypeName("System.IO.FileSystemInfo[]")
    static TypedArray getFileSystemInfos(
            DirectoryInfo self, String searchPattern, @TypeName("System.IO.SearchOption") EnumValue searchOption) {
        return list(self, searchPattern, searchOption.value() == 1, "System.IO.FileSystemInfo");
    }

    private static TypedArray list(DirectoryInfo self, String pattern, boolean deep, String typeName) {
        List<Object> found = new ArrayList<>();
        try {
            collect(found, self.path(), WildcardPattern.get(pattern, false), deep, typeName);
        } catch (NoSuchFileException missing) {
            throw new DotNetException(
                    FacadeTypes.require("System.IO.DirectoryNotFoundException"), "there is no folder '" + self + "'");
        } catch (IOException failed) {
            throw FileFailures.of(self.fullName(), failed);
        }
        return new TypedArray(FacadeTypes.require(typeName), found.toArray());
    }

    private static void collect(List<Object> found, Path folder, WildcardPattern pattern, boolean deep, String typeName)
            throws IOException {
        for (Path child : children(folder)) {
            FileSystemInfo info = FileSystemInfo.of(child);
            boolean wanted =
                    switch (typeName) {
                        case "System.IO.FileInfo" -> info instanceof FileInfo;
                        case "System.IO.DirectoryInfo" -> info instanceof DirectoryInfo;
                        default -> true;
                    };
            if (wanted && pattern.isMatch(info.name())) {
                found.add(info);
            }
            if (deep && info instanceof DirectoryInfo && !info.isSymbolicLink()) {
                collect(found, child, pattern, true, typeName);
            }
        }
    }

    private static List<Path> children(Path folder) throws IOException {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(children::add);
        }
        children.sort(null);
        return children;
    }
}
