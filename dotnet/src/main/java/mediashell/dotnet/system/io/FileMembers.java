package mediashell.dotnet.system.io;

import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.DateTime;
import mediashell.automation.values.EnumValue;
import mediashell.automation.values.FileInfo;
import mediashell.automation.values.FileSystemInfo;
import mediashell.automation.values.TextEncoding;
import mediashell.automation.values.TypedArray;
import mediashell.dotnet.system.io.EntryTimes.Kind;

/** System.IO.File. */
@DotNetType("System.IO.File")
final class FileMembers {

    private static final OpenOption[] APPEND = {StandardOpenOption.CREATE, StandardOpenOption.APPEND};
    private static final OpenOption[] REPLACE = {
        StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING
    };
    private static final String LINES = "System.Collections.Generic.IEnumerable`1[System.String]";

    private FileMembers() {}

    @DotNetMethod
    static boolean exists(ExecutionContext context, String path) {
        if (path == null || path.isEmpty() || path.endsWith("/") || path.indexOf('\0') >= 0) {
            return false;
        }
        Path file = IoPaths.absolute(context, path);
        return Files.exists(file) && !Files.isDirectory(file);
    }

    @DotNetMethod
    static String readAllText(ExecutionContext context, String path) {
        return readAllText(context, path, TextEncoding.UTF8);
    }

    @DotNetMethod
    static String readAllText(ExecutionContext context, String path, TextEncoding encoding) {
        return decode(readAllBytes(context, path), encoding);
    }

    private static String decode(byte[] bytes, TextEncoding encoding) {
        TextEncoding told = TextEncoding.detect(bytes, bytes.length);
        TextEncoding used = told == null ? encoding : told;
        int start = told == null ? 0 : told.preamble().length;
        return new String(bytes, start, bytes.length - start, used.charset());
    }

    @DotNetMethod
    static byte[] readAllBytes(ExecutionContext context, String path) {
        Path file = IoPaths.absolute(context, path);
        return IoFailures.on(file, () -> Files.readAllBytes(file));
    }

    @DotNetMethod
    @TypeName("System.String[]")
    static TypedArray readAllLines(ExecutionContext context, String path) {
        return readAllLines(context, path, TextEncoding.UTF8);
    }

    @DotNetMethod
    @TypeName("System.String[]")
    static TypedArray readAllLines(ExecutionContext context, String path, TextEncoding encoding) {
        StringReader reader = new StringReader(readAllText(context, path, encoding));
        List<String> lines = new ArrayList<>();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            lines.add(line);
        }
        return TypedArray.ofStrings(lines);
    }

    @DotNetMethod
    @TypeName(LINES)
    static TypedArray readLines(ExecutionContext context, String path) {
        return readAllLines(context, path);
    }

    @DotNetMethod
    @TypeName(LINES)
    static TypedArray readLines(ExecutionContext context, String path, TextEncoding encoding) {
        return readAllLines(context, path, encoding);
    }

    private static void write(ExecutionContext context, String path, byte[] bytes, OpenOption... options) {
        Path file = IoPaths.absolute(context, path);
        IoFailures.on(file, () -> Files.write(file, bytes, options));
    }

    @DotNetMethod
    static void writeAllText(ExecutionContext context, String path, String contents) {
        writeAllText(context, path, contents, TextEncoding.UTF8);
    }

    @DotNetMethod
    static void writeAllText(ExecutionContext context, String path, String contents, TextEncoding encoding) {
        write(context, path, withPreamble(contents, encoding), REPLACE);
    }

    private static byte[] withPreamble(String contents, TextEncoding encoding) {
        byte[] mark = encoding.preamble();
        byte[] text = (contents == null ? "" : contents).getBytes(encoding.charset());
        byte[] all = new byte[mark.length + text.length];
        System.arraycopy(mark, 0, all, 0, mark.length);
        System.arraycopy(text, 0, all, mark.length, text.length);
        return all;
    }

    @DotNetMethod
    static void writeAllBytes(ExecutionContext context, String path, byte[] bytes) {
        write(context, path, bytes, REPLACE);
    }

    @DotNetMethod
    static void writeAllLines(ExecutionContext context, String path, @TypeName(LINES) Object contents) {
        writeAllLines(context, path, contents, TextEncoding.UTF8);
    }

    @DotNetMethod
    static void writeAllLines(
            ExecutionContext context, String path, @TypeName(LINES) Object contents, TextEncoding encoding) {
        writeAllText(context, path, lines(context, contents), encoding);
    }

    private static String lines(ExecutionContext context, Object contents) {
        Iterator<Object> items = context.conversions().enumerate(contents);
        StringBuilder text = new StringBuilder();
        while (items != null && items.hasNext()) {
            text.append(context.conversions().toText(items.next())).append('\n');
        }
        return text.toString();
    }

    @DotNetMethod
    static void appendAllText(ExecutionContext context, String path, String contents) {
        appendAllText(context, path, contents, TextEncoding.UTF8);
    }

    @DotNetMethod
    static void appendAllText(ExecutionContext context, String path, String contents, TextEncoding encoding) {
        Path file = IoPaths.absolute(context, path);
        boolean goesOn = file.toFile().length() > 0;
        byte[] bytes = goesOn
                ? (contents == null ? "" : contents).getBytes(encoding.charset())
                : withPreamble(contents, encoding);
        write(context, path, bytes, APPEND);
    }

    @DotNetMethod
    static void appendAllLines(ExecutionContext context, String path, @TypeName(LINES) Object contents) {
        appendAllText(context, path, lines(context, contents), TextEncoding.UTF8);
    }

    @DotNetMethod
    static void appendAllBytes(ExecutionContext context, String path, byte[] bytes) {
        write(context, path, bytes, APPEND);
    }

    @DotNetMethod
    static void delete(ExecutionContext context, String path) {
        delete(IoPaths.absolute(context, path));
    }

    /** Deletes a file; one that is not there is no error, its missing folder is. */
    static void delete(Path file) {
        if (Files.isDirectory(file)) {
            throw mediashell.automation.session.SessionErrors.plain(
                    "System.UnauthorizedAccessException", "'" + file + "' is a folder; a file is needed");
        }
        if (file.getParent() != null && !Files.isDirectory(file.getParent())) {
            throw IoFailures.folderMissing(file);
        }
        IoFailures.on(file, () -> Files.deleteIfExists(file));
    }

    @DotNetMethod
    static void copy(ExecutionContext context, String sourceFileName, String destFileName) {
        copy(IoPaths.absolute(context, sourceFileName), IoPaths.absolute(context, destFileName), false);
    }

    @DotNetMethod
    static void copy(ExecutionContext context, String sourceFileName, String destFileName, boolean overwrite) {
        copy(IoPaths.absolute(context, sourceFileName), IoPaths.absolute(context, destFileName), overwrite);
    }

    static void copy(Path source, Path target, boolean overwrite) {
        checkTransfer(source, target, overwrite);
        CopyOption[] options = overwrite
                ? new CopyOption[] {StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING}
                : new CopyOption[] {StandardCopyOption.COPY_ATTRIBUTES};
        IoFailures.on(target, () -> Files.copy(source, target, options));
    }

    private static void checkTransfer(Path source, Path target, boolean overwrite) {
        if (!Files.isRegularFile(source)) {
            throw IoFailures.missing(source);
        }
        if (Files.isDirectory(target) || Files.exists(target) && !overwrite) {
            throw IoFailures.io("'" + target + "' is there already");
        }
    }

    @DotNetMethod
    static void move(ExecutionContext context, String sourceFileName, String destFileName) {
        move(IoPaths.absolute(context, sourceFileName), IoPaths.absolute(context, destFileName), false);
    }

    @DotNetMethod
    static void move(ExecutionContext context, String sourceFileName, String destFileName, boolean overwrite) {
        move(IoPaths.absolute(context, sourceFileName), IoPaths.absolute(context, destFileName), overwrite);
    }

    static void move(Path source, Path target, boolean overwrite) {
        checkTransfer(source, target, overwrite);
        IoFailures.on(target, () -> Files.move(source, target, StandardCopyOption.REPLACE_EXISTING));
    }

    @DotNetMethod
    static FileSystemInfo createSymbolicLink(ExecutionContext context, String path, String pathToTarget) {
        Path link = IoPaths.absolute(context, path);
        IoFailures.on(link, () -> Files.createSymbolicLink(link, Path.of(pathToTarget)));
        return new FileInfo(link, path);
    }

    @DotNetMethod
    static FileStream create(ExecutionContext context, String path) {
        return FileStream.open(IoPaths.absolute(context, path), FileStream.CREATE, FileStream.READ_WRITE);
    }

    @DotNetMethod
    static FileStream open(ExecutionContext context, String path, @TypeName("System.IO.FileMode") EnumValue mode) {
        int access = mode.intValue() == FileStream.APPEND ? FileStream.WRITE : FileStream.READ_WRITE;
        return FileStream.open(IoPaths.absolute(context, path), mode.intValue(), access);
    }

    @DotNetMethod
    static FileStream open(
            ExecutionContext context,
            String path,
            @TypeName("System.IO.FileMode") EnumValue mode,
            @TypeName("System.IO.FileAccess") EnumValue access) {
        return FileStream.open(IoPaths.absolute(context, path), mode.intValue(), access.intValue());
    }

    @DotNetMethod
    static FileStream open(
            ExecutionContext context,
            String path,
            @TypeName("System.IO.FileMode") EnumValue mode,
            @TypeName("System.IO.FileAccess") EnumValue access,
            @TypeName("System.IO.FileShare") EnumValue share) {
        return FileStream.open(IoPaths.absolute(context, path), mode.intValue(), access.intValue());
    }

    @DotNetMethod
    static FileStream openRead(ExecutionContext context, String path) {
        return FileStream.open(IoPaths.absolute(context, path), FileStream.OPEN, FileStream.READ);
    }

    @DotNetMethod
    static FileStream openWrite(ExecutionContext context, String path) {
        return FileStream.open(IoPaths.absolute(context, path), FileStream.OPEN_OR_CREATE, FileStream.WRITE);
    }

    @DotNetMethod
    static StreamReader openText(ExecutionContext context, String path) {
        return new StreamReader(openRead(context, path), TextEncoding.UTF8, true);
    }

    @DotNetMethod
    static StreamWriter createText(ExecutionContext context, String path) {
        return new StreamWriter(create(context, path), TextEncoding.UTF8);
    }

    @DotNetMethod
    static StreamWriter appendText(ExecutionContext context, String path) {
        Path file = IoPaths.absolute(context, path);
        return new StreamWriter(FileStream.open(file, FileStream.APPEND, FileStream.WRITE), TextEncoding.UTF8);
    }

    @DotNetMethod
    @TypeName("System.IO.FileAttributes")
    static EnumValue getAttributes(ExecutionContext context, String path) {
        FileSystemInfo item = FileSystemInfo.of(IoPaths.absolute(context, path));
        if (item.attributes() == null) {
            throw IoFailures.missing(item.path());
        }
        return EntryAttributes.of(item);
    }

    @DotNetMethod
    static void setAttributes(
            ExecutionContext context, String path, @TypeName("System.IO.FileAttributes") EnumValue fileAttributes) {
        EntryAttributes.set(IoPaths.absolute(context, path), fileAttributes);
    }

    @DotNetMethod
    @TypeName("System.IO.UnixFileMode")
    static EnumValue getUnixFileMode(ExecutionContext context, String path) {
        return EntryAttributes.unixMode(IoPaths.absolute(context, path));
    }

    @DotNetMethod
    static void setUnixFileMode(
            ExecutionContext context, String path, @TypeName("System.IO.UnixFileMode") EnumValue mode) {
        EntryAttributes.setUnixMode(IoPaths.absolute(context, path), mode);
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
    static DateTime getLastAccessTime(ExecutionContext context, String path) {
        return EntryTimes.local(context, EntryTimes.read(IoPaths.absolute(context, path)), Kind.ACCESS);
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

    @DotNetMethod
    static void setLastAccessTime(ExecutionContext context, String path, DateTime lastAccessTime) {
        EntryTimes.set(context, IoPaths.absolute(context, path), Kind.ACCESS, lastAccessTime, false);
    }

    @DotNetMethod
    static void setCreationTime(ExecutionContext context, String path, DateTime creationTime) {
        EntryTimes.set(context, IoPaths.absolute(context, path), Kind.CREATION, creationTime, false);
    }
}
