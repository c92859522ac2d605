package mediashell.automation.members;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.BiFunction;
import java.util.function.Function;

import mediashell.automation.PSObject;
import mediashell.automation.provider.FileModes;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.values.DirectoryInfo;
import mediashell.automation.values.FileInfo;
import mediashell.automation.values.FileSystemInfo;

/** What type data adds to files and folders (facts/ps-typedata.json): Mode, BaseName, LinkType and so on. */
final class FileTypeData {

    private FileTypeData() {}

    static void define(Function<String, MemberCollection> types) {
        for (String type : new String[] {"System.IO.FileInfo", "System.IO.DirectoryInfo"}) {
            MemberCollection members = types.apply(type);
            code(members, "Mode", FileTypeData::mode);
            code(members, "ModeWithoutHardLink", FileTypeData::mode);
            script(members, "BaseName", FileTypeData::baseName);
            members.put(new PSAliasProperty("Target", "LinkTarget"));
            code(members, "LinkType", FileTypeData::linkType);
            code(members, "ResolvedTarget", FileTypeData::resolvedTarget);
            code(members, "NameString", (context, file) -> file.name());
            code(members, "LengthString", (context, file) -> length(file));
            code(members, "LastWriteTimeString", FileTypeData::lastWrite);
        }
        MemberCollection common = types.apply("System.IO.FileSystemInfo");
        script(common, "UnixMode", FileTypeData::unixMode);
        script(
                common,
                "User",
                (context, file) -> file.attributes() == null
                        ? null
                        : file.attributes().owner().getName());
        script(
                common,
                "Group",
                (context, file) -> file.attributes() == null
                        ? null
                        : file.attributes().group().getName());
        script(common, "Size", (context, file) -> file instanceof FileInfo plain ? plain.length() : null);
    }

    private static void code(
            MemberCollection members, String name, BiFunction<ExecutionContext, FileSystemInfo, Object> getter) {
        members.put(new PSCodeProperty(name, PSMemberType.CodeProperty, "System.String", of(getter)));
    }

    private static void script(
            MemberCollection members, String name, BiFunction<ExecutionContext, FileSystemInfo, Object> getter) {
        members.put(new PSCodeProperty(name, PSMemberType.ScriptProperty, "System.Object", of(getter)));
    }

    private static BiFunction<ExecutionContext, Object, Object> of(
            BiFunction<ExecutionContext, FileSystemInfo, Object> getter) {
        return (context, owner) -> getter.apply(context, (FileSystemInfo) PSObject.base(owner));
    }

    private static Object mode(ExecutionContext context, FileSystemInfo file) {
        PosixFileAttributes read = file.attributes();
        boolean readOnly = read != null && !read.isSymbolicLink() && FileModes.isReadOnly(read.permissions());
        return (file.isSymbolicLink() ? "l" : file instanceof DirectoryInfo ? "d" : "-")
                + "-"
                + (readOnly ? "r" : "-")
                + (file.isHidden() ? "h" : "-")
                + "-";
    }

    private static Object baseName(ExecutionContext context, FileSystemInfo file) {
        String name = file.name();
        return file instanceof DirectoryInfo
                ? name
                : name.substring(0, name.length() - file.extension().length());
    }

    private static Object linkType(ExecutionContext context, FileSystemInfo file) {
        if (file.isSymbolicLink()) {
            return "SymbolicLink";
        }
        return file instanceof FileInfo && links(file.path()) > 1 ? "HardLink" : null;
    }

    private static int links(Path path) {
        try {
            return Files.getAttribute(path, "unix:nlink", LinkOption.NOFOLLOW_LINKS) instanceof Integer count
                    ? count
                    : 1;
        } catch (IOException | UnsupportedOperationException unknown) {
            return 1;
        }
    }

    private static Object resolvedTarget(ExecutionContext context, FileSystemInfo file) {
        try {
            return file.path().toRealPath().toString();
        } catch (IOException dangling) {
            return file.fullName();
        }
    }

    private static String length(FileSystemInfo file) {
        return file instanceof FileInfo plain ? Long.toString(plain.length()) : "";
    }

    private static Object lastWrite(ExecutionContext context, FileSystemInfo file) {
        Object time = context.members().get(file, "LastWriteTime");
        Object text = context.operators().format("{0,10:d} {0,8:t}", time);
        return text;
    }

    private static Object unixMode(ExecutionContext context, FileSystemInfo file) {
        PosixFileAttributes read = file.attributes();
        if (read == null) {
            return null;
        }
        String kind = read.isSymbolicLink() ? "l" : read.isDirectory() ? "d" : "-";
        return kind + PosixFilePermissions.toString(read.permissions());
    }
}
