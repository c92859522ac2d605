package mediashell.automation.provider;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import mediashell.automation.DotNetException;
import mediashell.automation.ErrorCategory;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.values.FileInfo;
import mediashell.automation.values.FileSystemInfo;

/** Files and folders. Listings give folders first, then files, each sorted without regard to case. */
public final class FileSystemProvider extends ItemProvider {

    /** What is always there, even where files may not be touched. */
    private static final String ROOT = "/";

    private static final String IO_EXCEPTION = "System.IO.IOException";

    private final ExecutionContext context;

    FileSystemProvider(ExecutionContext context) {
        this.context = context;
    }

    @Override
    public String name() {
        return "FileSystem";
    }

    @Override
    public String home() {
        return context.process().environment().getOrDefault("HOME", "/");
    }

    private Path file(String path) {
        SessionErrors.requireFiles(context.process());
        try {
            return Path.of(path);
        } catch (InvalidPathException wrong) {
            throw ProviderErrors.argument(
                    path, "the path holds a character that no file name can have: " + wrong.getReason());
        }
    }

    @Override
    public boolean exists(String path) {
        try {
            return path.equals(ROOT)
                    || context.process().allowsFiles() && Files.exists(Path.of(path), LinkOption.NOFOLLOW_LINKS);
        } catch (InvalidPathException neverThere) {
            return false;
        }
    }

    @Override
    public boolean isContainer(String path) {
        try {
            return path.equals(ROOT) || context.process().allowsFiles() && Files.isDirectory(Path.of(path));
        } catch (InvalidPathException neverThere) {
            return false;
        }
    }

    @Override
    public Object item(String path) {
        return FileSystemInfo.of(file(path));
    }

    @Override
    public boolean isHidden(String path) {
        String name = ProviderPath.lastPart(path);
        return name.length() > 1 && name.startsWith(".");
    }

    @Override
    public List<String> childNames(String container) {
        List<String> folders = new ArrayList<>();
        List<String> files = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(file(container))) {
            for (Path child : stream) {
                (Files.isDirectory(child) ? folders : files)
                        .add(child.getFileName().toString());
            }
        } catch (AccessDeniedException denied) {
            throw failed("DirUnauthorizedAccessError", ErrorCategory.PermissionDenied, container, denied);
        } catch (IOException unreadable) {
            throw failed("DirIOError", ErrorCategory.ReadError, container, unreadable);
        }
        Comparator<String> order = Comparator.comparing((String name) -> name.toUpperCase(Locale.ROOT))
                .thenComparing(name -> name);
        folders.sort(order);
        files.sort(order);
        folders.addAll(files);
        return folders;
    }

    static DotNetException failed(String id, ErrorCategory category, String path, IOException cause) {
        boolean denied = cause instanceof AccessDeniedException;
        return SessionErrors.of(
                denied ? "System.UnauthorizedAccessException" : IO_EXCEPTION,
                id,
                category,
                path,
                describe(path, cause));
    }

    private static String describe(String path, IOException cause) {
        return switch (cause) {
            case AccessDeniedException denied -> "access to '" + path + "' is denied";
            case NoSuchFileException missing -> "'" + missing.getFile() + "' is not there";
            case FileAlreadyExistsException there -> "'" + there.getFile() + "' is there already";
            default -> "'" + path + "': " + cause.getMessage();
        };
    }

    @Override
    public Object create(String path, String itemType, Object value, boolean force) {
        Path file = file(path);
        return switch (ItemKind.of(itemType)) {
            case DIRECTORY -> createFolder(file, force);
            case FILE -> createFile(file, value, force);
            case SYMBOLIC_LINK -> createLink(file, linkTarget(value), force, true);
            case HARD_LINK -> createLink(file, linkTarget(value), force, false);
            case JUNCTION ->
                throw ProviderErrors.notSupported(name(), "junctions: on Linux use -ItemType SymbolicLink");
            case UNKNOWN ->
                throw ProviderErrors.argument(
                        itemType,
                        "the item type is File, Directory, SymbolicLink or HardLink, but is '" + itemType + "'");
        };
    }

    private static Object createFolder(Path folder, boolean force) {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !(force && Files.isDirectory(folder))) {
            throw SessionErrors.of(
                    IO_EXCEPTION,
                    Files.isDirectory(folder) ? "DirectoryExist" : "CreateDirectoryIOError",
                    ErrorCategory.ResourceExists,
                    folder.toString(),
                    "'" + folder + "' is there already");
        }
        try {
            Files.createDirectories(folder);
            return FileSystemInfo.of(folder);
        } catch (IOException failure) {
            throw failed("CreateDirectoryIOError", ErrorCategory.WriteError, folder.toString(), failure);
        }
    }

    private Object createFile(Path file, Object value, boolean force) {
        try {
            if (force) {
                Files.createDirectories(file.getParent());
                Files.deleteIfExists(file);
            }
            Files.createFile(file);
            if (value != null) {
                Files.writeString(file, context.conversions().toText(value));
            }
            return new FileInfo(file, file.toString());
        } catch (AccessDeniedException denied) {
            throw failed("NewItemUnauthorizedAccessError", ErrorCategory.PermissionDenied, file.toString(), denied);
        } catch (IOException failure) {
            throw failed("NewItemIOError", ErrorCategory.WriteError, file.toString(), failure);
        }
    }

    private String linkTarget(Object value) {
        if (value == null) {
            throw SessionErrors.of(
                    "System.ArgumentNullException",
                    "ArgumentNull",
                    ErrorCategory.InvalidArgument,
                    null,
                    "a link needs its target: give -Target");
        }
        return PathText.slashes(context.conversions().toText(value));
    }

    private Object createLink(Path link, String target, boolean force, boolean symbolic) {
        Path targetFile = symbolic ? Path.of(target) : context.providers().toFile(target);
        if (!symbolic && !Files.exists(targetFile)) {
            throw ProviderErrors.itemNotFound(target);
        }
        try {
            if (force) {
                Files.deleteIfExists(link);
            }
            if (symbolic) {
                Files.createSymbolicLink(link, targetFile);
            } else {
                Files.createLink(link, targetFile);
            }
            return FileSystemInfo.of(link);
        } catch (FileAlreadyExistsException there) {
            throw failed("ResourceExists", ErrorCategory.ResourceExists, link.toString(), there);
        } catch (IOException failure) {
            throw failed("NewItemIOError", ErrorCategory.WriteError, link.toString(), failure);
        }
    }

    @Override
    public void remove(String path, boolean recurse, boolean force) {
        Path file = file(path);
        if (!force && (isHidden(path) || isReadOnly(file))) {
            throw SessionErrors.of(
                    IO_EXCEPTION,
                    "RemoveFileSystemItemUnAuthorizedAccess",
                    ErrorCategory.PermissionDenied,
                    path,
                    "'" + path + "' is hidden or read-only; add -Force to remove it");
        }
        try {
            delete(file);
        } catch (IOException failure) {
            String id = failure instanceof AccessDeniedException
                    ? "RemoveFileSystemItemUnAuthorizedAccess"
                    : "RemoveFileSystemItemIOError";
            throw failed(id, ErrorCategory.WriteError, path, failure);
        }
    }

    private static boolean isReadOnly(Path file) {
        return !Files.isSymbolicLink(file) && !Files.isDirectory(file) && FileModes.isReadOnly(file);
    }

    private static void delete(Path file) throws IOException {
        if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            List<Path> children = new ArrayList<>();
            try (DirectoryStream<Path> stream = Files.newDirectoryStream(file)) {
                stream.forEach(children::add);
            } catch (DirectoryIteratorException unreadable) {
                throw unreadable.getCause();
            }
            for (Path child : children) {
                delete(child);
            }
        }
        Files.delete(file);
    }

    @Override
    public void rename(String path, String newName, boolean force) {
        String bare = PathText.slashes(newName);
        String leaf = bare.startsWith("./") ? bare.substring(2) : bare;
        Path file = file(path);
        if (leaf.indexOf('/') >= 0
                && !file.getParent()
                        .equals(file.resolveSibling(leaf).normalize().getParent())) {
            throw ProviderErrors.argument(newName, "a new name is a name alone, without folders: " + newName);
        }
        moveTo(file, file.resolveSibling(leaf).normalize(), force, "RenameItemIOError");
    }

    @Override
    public void move(String path, String target, boolean force) {
        Path file = file(path);
        String id = Files.isDirectory(file) ? "MoveDirectoryItemIOError" : "MoveFileInfoItemIOError";
        moveTo(file, file(target), force, id);
    }

    private static void moveTo(Path file, Path target, boolean force, String id) {
        try {
            if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !(force && !Files.isDirectory(target))) {
                throw new FileAlreadyExistsException(target.toString());
            }
            if (force) {
                Files.move(file, target, StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.move(file, target);
            }
        } catch (IOException failure) {
            throw failed(id, ErrorCategory.WriteError, file.toString(), failure);
        }
    }

    @Override
    public void copy(
            String path, String target, boolean recurse, boolean force, boolean flatten, Predicate<String> accepts) {
        new FileCopy(recurse, force, flatten, accepts).copy(file(path), file(target));
    }

    @Override
    public Object content(String path) {
        throw ProviderErrors.notSupported(name(), "content as one value");
    }

    @Override
    public void setValue(String path, Object value) {
        throw ProviderErrors.notSupported(name(), "Set-Item; use Set-Content");
    }

    @Override
    Object usedBytes(String root) {
        try {
            FileStore store = Files.getFileStore(Path.of(root));
            return store.getTotalSpace() - store.getUnallocatedSpace();
        } catch (IOException | InvalidPathException unknown) {
            return null;
        }
    }

    @Override
    Object freeBytes(String root) {
        try {
            return Files.getFileStore(Path.of(root)).getUsableSpace();
        } catch (IOException | InvalidPathException unknown) {
            return null;
        }
    }
}
