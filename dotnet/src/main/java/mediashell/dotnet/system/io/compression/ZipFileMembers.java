package mediashell.dotnet.system.io.compression;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.EnumValue;
import mediashell.dotnet.system.io.FileStream;
import mediashell.dotnet.system.io.IoPaths;

/** System.IO.Compression.ZipFile: archives as files. Paths that lead out of the target folder are refused. */
@DotNetType("System.IO.Compression.ZipFile")
final class ZipFileMembers {

    private static final int READ = 0;
    private static final int CREATE = 1;
    private static final int UPDATE = 2;

    private ZipFileMembers() {}

    @DotNetMethod
    static ZipArchive openRead(ExecutionContext context, String archiveFileName) {
        return open(IoPaths.absolute(context, archiveFileName), READ);
    }

    @DotNetMethod
    static ZipArchive open(
            ExecutionContext context,
            String archiveFileName,
            @TypeName("System.IO.Compression.ZipArchiveMode") EnumValue mode) {
        return open(IoPaths.absolute(context, archiveFileName), mode.intValue());
    }

    private static ZipArchive open(Path file, int mode) {
        FileStream stream =
                switch (mode) {
                    case READ -> FileStream.reading(file);
                    case CREATE -> FileStream.creating(file);
                    case UPDATE -> FileStream.updating(file);
                    default -> throw new IllegalArgumentException("an archive is opened for Read, Create or Update");
                };
        return ZipArchive.open(stream, mode, false);
    }

    @DotNetMethod
    static void createFromDirectory(
            ExecutionContext context, String sourceDirectoryName, String destinationArchiveFileName) {
        pack(context, sourceDirectoryName, destinationArchiveFileName, false);
    }

    @DotNetMethod
    static void createFromDirectory(
            ExecutionContext context,
            String sourceDirectoryName,
            String destinationArchiveFileName,
            @TypeName("System.IO.Compression.CompressionLevel") EnumValue compressionLevel,
            boolean includeBaseDirectory) {
        pack(context, sourceDirectoryName, destinationArchiveFileName, includeBaseDirectory);
    }

    private static void pack(ExecutionContext context, String source, String target, boolean includeBase) {
        Path folder = IoPaths.absolute(context, source);
        ZipArchive archive = open(IoPaths.absolute(context, target), CREATE);
        Path root = includeBase && folder.getParent() != null ? folder.getParent() : folder;
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.sorted().toList()) {
                boolean empty = Files.isDirectory(path) && isEmpty(path) && !path.equals(folder);
                String name = root.relativize(path).toString();
                if (Files.isRegularFile(path)) {
                    byte[] content = Files.readAllBytes(path);
                    ZipArchive.createEntry(context, archive, name).open().write(content, 0, content.length);
                } else if (empty) {
                    ZipArchive.createEntry(context, archive, name + "/");
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        archive.dispose();
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var children = Files.list(folder)) {
            return children.findAny().isEmpty();
        }
    }

    @DotNetMethod
    static void extractToDirectory(
            ExecutionContext context, String sourceArchiveFileName, String destinationDirectoryName) {
        extractToDirectory(context, sourceArchiveFileName, destinationDirectoryName, false);
    }

    @DotNetMethod
    static void extractToDirectory(
            ExecutionContext context,
            String sourceArchiveFileName,
            String destinationDirectoryName,
            boolean overwriteFiles) {
        ZipArchive archive = open(IoPaths.absolute(context, sourceArchiveFileName), READ);
        extract(archive.list(), IoPaths.absolute(context, destinationDirectoryName), overwriteFiles);
        archive.dispose();
    }

    static void extract(List<ZipArchiveEntry> entries, Path folder, boolean overwrite) {
        for (ZipArchiveEntry entry : entries) {
            Path target = folder.resolve(entry.fullName()).normalize();
            if (!target.startsWith(folder.normalize())) {
                throw SessionErrors.plain(
                        "System.IO.IOException", "'" + entry.fullName() + "' would lie outside of the folder");
            }
            extract(entry, target, overwrite);
        }
    }

    static void extract(ZipArchiveEntry entry, Path target, boolean overwrite) {
        try {
            if (entry.fullName().endsWith("/")) {
                Files.createDirectories(target);
                return;
            }
            if (!overwrite && Files.exists(target)) {
                throw new FileAlreadyExistsException(target.toString());
            }
            Files.createDirectories(target.getParent());
            Files.write(target, entry.bytes());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
