package mediashell.dotnet.system.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.Omissible;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.DateTime;
import mediashell.automation.values.DirectoryInfo;
import mediashell.automation.values.EnumValue;
import mediashell.automation.values.FileSystemInfo;
import mediashell.automation.values.TypedArray;
import mediashell.dotnet.system.io.EntryTimes.Kind;
import mediashell.dotnet.system.io.FolderSearch.Wanted;

/** System.IO.Directory. */
@DotNetType("System.IO.Directory")
final class DirectoryMembers {

    private DirectoryMembers() {}

    @DotNetMethod
    static boolean exists(ExecutionContext context, String path) {
        return path != null && !path.isEmpty() && Files.isDirectory(IoPaths.absolute(context, path));
    }

    @DotNetMethod
    static DirectoryInfo createDirectory(ExecutionContext context, String path) {
        Path folder = IoPaths.absolute(context, path);
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw IoFailures.io("'" + folder + "' is a file already");
        }
        IoFailures.on(folder, () -> Files.createDirectories(folder));
        return new DirectoryInfo(folder, path);
    }

    @DotNetMethod
    static FileSystemInfo createSymbolicLink(ExecutionContext context, String path, String pathToTarget) {
        Path link = IoPaths.absolute(context, path);
        IoFailures.on(link, () -> Files.createSymbolicLink(link, Path.of(pathToTarget)));
        return new DirectoryInfo(link, path);
    }

    @DotNetMethod
    static DirectoryInfo getParent(ExecutionContext context, String path) {
        Path parent = IoPaths.absolute(context, path).getParent();
        return parent == null ? null : new DirectoryInfo(parent, parent.toString());
    }

    @DotNetMethod
    static String getCurrentDirectory(ExecutionContext context) {
        return context.process().currentDirectory().toString();
    }

    @DotNetMethod
    static void setCurrentDirectory(ExecutionContext context, String path) {
        Path folder = IoPaths.absolute(context, path);
        if (!Files.isDirectory(folder)) {
            throw IoFailures.folderMissing(folder);
        }
        context.process().setCurrentDirectory(folder);
    }

    @DotNetMethod
    static String getDirectoryRoot(String path) {
        return "/";
    }

    @DotNetMethod
    static void delete(ExecutionContext context, String path) {
        delete(IoPaths.absolute(context, path), false);
    }

    @DotNetMethod
    static void delete(ExecutionContext context, String path, boolean recursive) {
        delete(IoPaths.absolute(context, path), recursive);
    }

    static void delete(Path folder, boolean recursive) {
        if (!Files.isDirectory(folder)) {
            throw IoFailures.folderMissing(folder);
        }
        try {
            if (recursive && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                Files.walkFileTree(folder, new TreeRemoval());
            } else {
                Files.delete(folder);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Deletes what it visits; links themselves, not what they point to. */
    private static final class TreeRemoval extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException failed) throws IOException {
            if (failed != null) {
                throw failed;
            }
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
        }
    }

    @DotNetMethod
    static void move(ExecutionContext context, String sourceDirName, String destDirName) {
        move(IoPaths.absolute(context, sourceDirName), IoPaths.absolute(context, destDirName));
    }

    static void move(Path source, Path target) {
        if (!Files.exists(source)) {
            throw IoFailures.folderMissing(source);
        }
        if (Files.exists(target)) {
            throw IoFailures.io("'" + target + "' is there already");
        }
        IoFailures.on(target, () -> Files.move(source, target));
    }

    private static TypedArray list(
            ExecutionContext context, String path, String pattern, EnumValue option, Wanted wanted) {
        boolean rooted = path != null && path.startsWith("/");
        Path base = context.process().currentDirectory();
        Path folder = IoPaths.absolute(context, path);
        List<Path> found = FolderSearch.in(folder, pattern, option, wanted);
        String start = path.endsWith("/") ? path : path + "/";
        return TypedArray.ofStrings(found.stream()
                .map(file -> rooted || file.startsWith(base) ? start + folder.relativize(file) : file.toString())
                .toList());
    }

    @DotNetMethod
    @TypeName("System.String[]")
    static TypedArray getFiles(
            ExecutionContext context,
            String path,
            @Omissible String searchPattern,
            @Omissible @TypeName("System.IO.SearchOption") EnumValue searchOption) {
        return list(context, path, searchPattern, searchOption, Wanted.FILES);
    }

    @DotNetMethod
    @TypeName("System.String[]")
    static TypedArray getDirectories(
            ExecutionContext context,
            String path,
            @Omissible String searchPattern,
            @Omissible @TypeName("System.IO.SearchOption") EnumValue searchOption) {
        return list(context, path, searchPattern, searchOption, Wanted.FOLDERS);
    }

    @DotNetMethod
    @TypeName("System.String[]")
    static TypedArray getFileSystemEntries(
            ExecutionContext context,
            String path,
            @Omissible String searchPattern,
            @Omissible @TypeName("System.IO.SearchOption") EnumValue searchOption) {
        return list(context, path, searchPattern, searchOption, Wanted.ALL);
    }

    @DotNetMethod
    @TypeName("System.String[]")
    static TypedArray enumerateFiles(
            ExecutionContext context,
            String path,
            @Omissible String searchPattern,
            @Omissible @TypeName("System.IO.SearchOption") EnumValue searchOption) {
        return list(context, path, searchPattern, searchOption, Wanted.FILES);
    }

    @DotNetMethod
    @TypeName("System.String[]")
    static TypedArray enumerateDirectories(
            ExecutionContext context,
            String path,
            @Omissible String searchPattern,
            @Omissible @TypeName("System.IO.SearchOption") EnumValue searchOption) {
        return list(context, path, searchPattern, searchOption, Wanted.FOLDERS);
    }

    @DotNetMethod
    @TypeName("System.String[]")
    static TypedArray enumerateFileSystemEntries(
            ExecutionContext context,
            String path,
            @Omissible String searchPattern,
            @Omissible @TypeName("System.IO.SearchOption") EnumValue searchOption) {
        return list(context, path, searchPattern, searchOption, Wanted.ALL);
    }

    @DotNetMethod
    static DateTime getLastWriteTime(ExecutionContext context, String path) {
        return EntryTimes.local(context, EntryTimes.read(IoPaths.absolute(context, path)), Kind.WRITE);
    }

    @DotNetMethod
    static DateTime getLastWriteTimeUtc(ExecutionContext context, String path) {
        return EntryTimes.utc(EntryTimes.read(IoPaths.absolute(context, path)), Kind.WRITE);
    }

    @DotNetMethod
    static DateTime getCreationTime(ExecutionContext context, String path) {
        return EntryTimes.local(context, EntryTimes.read(IoPaths.absolute(context, path)), Kind.CREATION);
    }

    @DotNetMethod
    static void setLastWriteTime(ExecutionContext context, String path, DateTime lastWriteTime) {
        EntryTimes.set(context, IoPaths.absolute(context, path), Kind.WRITE, lastWriteTime, false);
    }

    @DotNetMethod
    static void setLastWriteTimeUtc(ExecutionContext context, String path, DateTime lastWriteTimeUtc) {
        EntryTimes.set(context, IoPaths.absolute(context, path), Kind.WRITE, lastWriteTimeUtc, true);
    }
}
