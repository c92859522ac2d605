package mediashell.automation.members;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.BiFunction;

import mediashell.automation.PSObject;
import mediashell.automation.provider.FileModes;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.values.DateTime;
import mediashell.automation.values.DirectoryInfo;
import mediashell.automation.values.FileInfo;
import mediashell.automation.values.FileSystemInfo;

/** A property that the type data adds to files and folders, computed from what the file system says. */
record FileProperty(String name) implements BiFunction<ExecutionContext, Object, Object> {

    private static final int OWNER_SHIFT = 6;
    private static final int GROUP_SHIFT = 3;
    private static final int SET_USER = 04000;
    private static final int SET_GROUP = 02000;
    private static final int STICKY = 01000;

    @Override
    public Object apply(ExecutionContext context, Object owner) {
        if (!(PSObject.base(owner) instanceof FileSystemInfo item)) {
            return null;
        }
        return switch (name) {
            case "Mode" -> mode(item, isLinked(item));
            case "ModeWithoutHardLink" -> mode(item, item.isSymbolicLink());
            case "BaseName" -> baseName(item);
            case "ResolvedTarget" -> resolvedTarget(item);
            case "LinkType" -> item.isSymbolicLink() ? "SymbolicLink" : isLinked(item) ? "HardLink" : null;
            case "NameString" -> item.isSymbolicLink() ? item.name() + " -> " + item.linkTarget() : item.name();
            case "LengthString" -> item instanceof FileInfo file ? Long.toString(file.length()) : "";
            case "LastWriteTimeString" -> lastWrite(context, item);
            case "UnixMode" -> unixMode(item);
            case "User" ->
                item.attributes() == null ? null : item.attributes().owner().getName();
            case "Group" ->
                item.attributes() == null ? null : item.attributes().group().getName();
            case "Size" -> size(item);
            default -> throw new IllegalStateException("no such file property: " + name);
        };
    }

    /** A hard link has a second name; folders have their own names inside them. */
    private static boolean isLinked(FileSystemInfo item) {
        return item.isSymbolicLink() || item instanceof FileInfo && number(item.path(), "unix:nlink") > 1;
    }

    private static int number(Path path, String attribute) {
        try {
            return (Integer) Files.getAttribute(path, attribute, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException | UnsupportedOperationException unknown) {
            return 0;
        }
    }

    private static String mode(FileSystemInfo item, boolean link) {
        char kind = link ? 'l' : item instanceof DirectoryInfo ? 'd' : '-';
        char readOnly = item.attributes() != null
                        && FileModes.isReadOnly(item.attributes().permissions())
                ? 'r'
                : '-';
        return kind + "-" + readOnly + (item.isHidden() ? "h" : "-") + "-";
    }

    private static String baseName(FileSystemInfo item) {
        String name = item.name();
        return item instanceof DirectoryInfo
                ? name
                : name.substring(0, name.length() - item.extension().length());
    }

    /** The full path at the end of the links; the item's own without a link. */
    private static String resolvedTarget(FileSystemInfo item) {
        try {
            return item.path().toRealPath().toString();
        } catch (IOException dangling) {
            return item.linkTarget() == null
                    ? item.fullName()
                    : item.path().resolveSibling(item.linkTarget()).normalize().toString();
        }
    }

    /** Date and time each in a column of fixed width, as the culture writes them. */
    private static Object lastWrite(ExecutionContext context, FileSystemInfo item) {
        DateTime time = DateTime.ofInstant(
                item.attributes() == null
                        ? Instant.EPOCH
                        : item.attributes().lastModifiedTime().toInstant(),
                context.process().zone());
        return context.operators().format("{0,10:d} {0,8:t}", time);
    }

    private static Object size(FileSystemInfo item) {
        return item.attributes() == null ? null : item.attributes().size();
    }

    private static String unixMode(FileSystemInfo item) {
        int mode = number(item.path(), "unix:mode");
        char kind = item.isSymbolicLink() ? 'l' : item instanceof DirectoryInfo ? 'd' : '-';
        return kind
                + triple(mode >> OWNER_SHIFT, (mode & SET_USER) != 0, 's')
                + triple(mode >> GROUP_SHIFT, (mode & SET_GROUP) != 0, 's')
                + triple(mode, (mode & STICKY) != 0, 't');
    }

    private static String triple(int bits, boolean special, char letter) {
        char execute = (bits & 1) != 0 ? 'x' : '-';
        if (special) {
            execute = execute == 'x' ? letter : Character.toUpperCase(letter);
        }
        return ((bits & 4) != 0 ? "r" : "-") + ((bits & 2) != 0 ? "w" : "-") + execute;
    }
}
