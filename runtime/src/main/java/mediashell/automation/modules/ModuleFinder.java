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
     * @param version the exact version wanted, or null
     * @return the file, or null
     */
    Path find(String name, Version version) {
        boolean isPath = name.indexOf('/') >= 0 || name.indexOf('\\') >= 0 || hasExtension(name);
        if (isPath) {
            return inPath(context.providers().toFile(name));
        }
        for (Path folder : searchPath()) {
            Path found = inFolder(folder.resolve(name), name, version);
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

    private static Path inPath(Path path) {
        if (Files.isRegularFile(path)) {
            return path;
        }
        for (String extension : EXTENSIONS) {
            Path file = path.resolveSibling(path.getFileName() + extension);
            if (Files.isRegularFile(file)) {
                return file;
            }
        }
        return Files.isDirectory(path) ? inFolder(path, path.getFileName().toString(), null) : null;
    }

    private static Path inFolder(Path folder, String name, Version version) {
        if (!Files.isDirectory(folder)) {
            return null;
        }
        for (Path versioned : versions(folder)) {
            Version own = version(versioned);
            if (version == null || own.compareTo(version) == 0) {
                Path file = file(versioned, name);
                if (file != null) {
                    return file;
                }
            }
        }
        return file(folder, name);
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
            return children.filter(child -> Files.isDirectory(child) && version(child) != null)
                    .sorted(Comparator.comparing(ModuleFinder::version).reversed())
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private static Version version(Path folder) {
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

    /** The module files of all folders of PSModulePath. */
    List<Path> available() {
        List<Path> files = new ArrayList<>();
        for (Path folder : searchPath()) {
            try (Stream<Path> children = Files.list(folder)) {
                children.filter(Files::isDirectory).sorted().forEach(child -> {
                    Path file = inFolder(child, child.getFileName().toString(), null);
                    if (file != null) {
                        files.add(file);
                    }
                });
            } catch (IOException missing) {
                continue;
            }
        }
        return files;
    }
}
