package mediashell.automation.modules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.values.Version;

/** From a module's name to its file: a path, a folder, or a folder of that name on PSModulePath with versions below it. */
final class ModuleFinder {
    private static final String[] EXTENSIONS = {".psd1", ".psm1", ".ps1"};
    private final ExecutionContext context;

    ModuleFinder(ExecutionContext context) {
        this.context = context;
    }

    /**
     * @return the file of the highest version in the range, or null
     */
    Path find(String name, VersionRange range) {
        boolean isPath = name.indexOf('/') >= 0 || name.indexOf('\\') >= 0 || hasExtension(name);
        if (isPath) {
            return inPath(context.providers().toFile(name));
        }
        for (Path folder : searchPath()) {
            Path found = inFolder(folder.resolve(name), name, range);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static boolean hasExtension(String name) {
        for (String extension : EXTENSIONS) {
            if (name.length() > 5 && name.regionMatches(true, name.length() - extension.length(), extension, 0, 5)) {
                return true;
            }
        }
        return false;
    }

    private Path inPath(Path path) {
        if (Files.isRegularFile(path)) {
            return path;
        }
        for (String extension : EXTENSIONS) {
            Path file = path.resolveSibling(path.getFileName() + extension);
            if (Files.isRegularFile(file)) {
                return file;
            }
        }
        return Files.isDirectory(path) ? inFolder(path, path.getFileName().toString(), VersionRange.ANY) : null;
    }

    private Path inFolder(Path folder, String name, VersionRange range) {
        return allInFolder(folder, name).stream()
                .filter(file -> range.isAny() || range.contains(version(file)))
                .findFirst()
                .orElse(null);
    }

    /** The module files of a folder: of each version, highest first, and the one without a version folder. */
    private static List<Path> allInFolder(Path folder, String name) {
        List<Path> found = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            versions(folder).forEach(versioned -> add(found, file(versioned, name)));
            add(found, file(folder, name));
        }
        return found;
    }

    private static void add(List<Path> files, Path file) {
        if (file != null) {
            files.add(file);
        }
    }

    /** The version that a module's manifest or folder tells, 0.0 when neither does. */
    private Version version(Path file) {
        if (file.toString().endsWith(".psd1")) {
            return new ModuleLoader(context).readManifest(file).version();
        }
        Version own = folderVersion(file.getParent());
        return own == null ? Version.of(0, 0) : own;
    }

    private static Path file(Path folder, String name) {
        for (String extension : new String[] {".psd1", ".psm1"}) {
            Path file = folder.resolve(name + extension);
            if (Files.isRegularFile(file)) {
                return file;
            }
        }
        return null;
    }

    /** The folders named like versions, highest first. */
    private static List<Path> versions(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(child -> Files.isDirectory(child) && folderVersion(child) != null)
                    .sorted(Comparator.comparing(ModuleFinder::folderVersion).reversed())
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private static Version folderVersion(Path folder) {
        try {
            return Version.parse(folder.getFileName().toString());
        } catch (RuntimeException notAVersion) {
            return null;
        }
    }

    /** The folders of PSModulePath. */
    List<Path> searchPath() {
        List<Path> folders = new ArrayList<>();
        if (!context.process().allowsFiles()) {
            return folders;
        }
        String path = context.process().environment().getOrDefault("PSModulePath", "");
        for (String folder : path.split(":")) {
            if (!folder.isEmpty()) {
                folders.add(Path.of(folder));
            }
        }
        return folders;
    }

    /** The module files of all folders of PSModulePath, every version of each. */
    List<Path> available() {
        List<Path> files = new ArrayList<>();
        for (Path folder : searchPath()) {
            try (Stream<Path> children = Files.list(folder)) {
                children.filter(Files::isDirectory)
                        .sorted()
                        .forEach(child -> files.addAll(
                                allInFolder(child, child.getFileName().toString())));
            } catch (IOException missing) {
                continue;
            }
        }
        return files;
    }

    /** The module files that a path names: a file, or the modules of a folder. */
    List<Path> availableIn(String path) {
        Path place = context.providers().toFile(path);
        if (Files.isRegularFile(place)) {
            return List.of(place);
        }
        return Files.isDirectory(place) ? allInFolder(place, place.getFileName().toString()) : List.of();
    }
}
