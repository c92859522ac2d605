package mediashell.dotnet.system.io.compression;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.EnumValue;
import mediashell.dotnet.system.io.IoPaths;

/** System.IO.Compression.ZipFileExtensions: files into archives and out of them. */
@DotNetType("System.IO.Compression.ZipFileExtensions")
final class ZipFileExtensionsMembers {

    private ZipFileExtensionsMembers() {}

    @DotNetMethod
    static ZipArchiveEntry createEntryFromFile(
            ExecutionContext context, ZipArchive destination, String sourceFileName, String entryName) {
        try {
            byte[] content = Files.readAllBytes(IoPaths.absolute(context, sourceFileName));
            ZipArchiveEntry entry = ZipArchive.createEntry(context, destination, entryName);
            entry.open().write(content, 0, content.length);
            return entry;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @DotNetMethod
    static ZipArchiveEntry createEntryFromFile(
            ExecutionContext context,
            ZipArchive destination,
            String sourceFileName,
            String entryName,
            @TypeName("System.IO.Compression.CompressionLevel") EnumValue compressionLevel) {
        return createEntryFromFile(context, destination, sourceFileName, entryName);
    }

    @DotNetMethod
    static void extractToFile(ExecutionContext context, ZipArchiveEntry source, String destinationFileName) {
        extractToFile(context, source, destinationFileName, false);
    }

    @DotNetMethod
    static void extractToFile(
            ExecutionContext context, ZipArchiveEntry source, String destinationFileName, boolean overwrite) {
        ZipFileMembers.extract(source, IoPaths.absolute(context, destinationFileName), overwrite);
    }

    @DotNetMethod
    static void extractToDirectory(ExecutionContext context, ZipArchive source, String destinationDirectoryName) {
        ZipFileMembers.extract(source.list(), IoPaths.absolute(context, destinationDirectoryName), false);
    }

    @DotNetMethod
    static void extractToDirectory(
            ExecutionContext context, ZipArchive source, String destinationDirectoryName, boolean overwriteFiles) {
        ZipFileMembers.extract(source.list(), IoPaths.absolute(context, destinationDirectoryName), overwriteFiles);
    }
}
