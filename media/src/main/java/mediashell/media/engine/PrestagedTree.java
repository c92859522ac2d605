package mediashell.media.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import mediashell.media.MediaEntry;
import mediashell.media.TreeFile;
import mediashell.media.wim.CaptureEntry;
import mediashell.media.wim.WimVolume;

/**
 * The tree of a prestaged medium: the operating system at the root, the medium's own files over it. Names count without case, as Windows
 * compares them: a file of the medium replaces one of the operating system, and directories of both become one, spelled as the medium's.
 */
final class PrestagedTree {

    private final WimVolume system;
    private final Map<String, String> directories = new HashMap<>();

    /** Directories that both have; only in these a file can replace one of the operating system. */
    private final Set<String> common = new HashSet<>(Set.of(""));

    private final Set<String> files = new HashSet<>();

    PrestagedTree(WimVolume system, List<TreeFile> own, List<String> ownDirectories) throws IOException {
        this.system = system;
        for (String directory : ownDirectories) {
            addDirectory(directory);
        }
        for (TreeFile file : own) {
            String parent = parent(file.path());
            addDirectory(parent);
            if (common.contains(fold(parent))) {
                files.add(fold(file.path()));
            }
        }
    }

    private void addDirectory(String path) throws IOException {
        if (path.isEmpty() || directories.putIfAbsent(fold(path), path) != null) {
            return;
        }
        if (system.stat(path).filter(MediaEntry::directory).isPresent()) {
            common.add(fold(path));
        }
        addDirectory(parent(path));
    }

    /** What of the operating system is captured, at its place in the medium's image. */
    List<CaptureEntry> entries() throws IOException {
        List<CaptureEntry> kept = new ArrayList<>();
        for (CaptureEntry entry : system.captureEntries()) {
            if (!files.contains(fold(entry.path()))) {
                kept.add(entry.at(placed(entry.path())));
            }
        }
        return kept;
    }

    /** The same files as the manifest tells them. */
    SystemTree summary() throws IOException {
        SystemTree tree = new SystemTree();
        addAll("", tree);
        return tree;
    }

    private void addAll(String directory, SystemTree tree) throws IOException {
        for (MediaEntry entry : system.list(directory)) {
            if (entry.directory()) {
                addAll(entry.path(), tree);
            } else if (!files.contains(fold(entry.path()))) {
                tree.add(
                        placed(entry.path()),
                        entry.size(),
                        system.hash(entry.path()).toString());
            }
        }
    }

    /** The path below the medium's spelling of the directories that both have. */
    private String placed(String path) {
        String own = directories.get(fold(path));
        if (own != null || path.isEmpty()) {
            return own == null ? "" : own;
        }
        String parent = parent(path);
        return parent.isEmpty() ? path : placed(parent) + path.substring(parent.length());
    }

    private static String parent(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    private static String fold(String path) {
        return path.toUpperCase(Locale.ROOT);
    }
}
