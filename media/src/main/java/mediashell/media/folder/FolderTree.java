package mediashell.media.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import mediashell.media.ContentSource;
import mediashell.media.MediaEntry;
import mediashell.media.TreeFile;
import mediashell.media.WriteMonitor;
import mediashell.media.block.Sha256;

/**
 * What a folder holds, as a volume to be written wants it; links are treated as {@link FolderVolume} does.
 *
 * @param directories all of them, so that empty ones are there too
 */
public record FolderTree(List<TreeFile> files, List<String> directories) {

    public FolderTree {
        files = List.copyOf(files);
        directories = List.copyOf(directories);
    }

    /** Lists a folder; nothing is read but names, sizes and times. */
    public static FolderTree of(Path folder) throws IOException {
        List<TreeFile> files = new ArrayList<>();
        List<String> directories = new ArrayList<>();
        try (FolderVolume volume = FolderVolume.open(folder)) {
            add(volume, folder.toRealPath(), "", files, directories);
        }
        return new FolderTree(files, directories);
    }

    private static void add(
            FolderVolume volume, Path root, String directory, List<TreeFile> files, List<String> directories)
            throws IOException {
        for (MediaEntry entry : volume.list(directory)) {
            if (entry.directory()) {
                directories.add(entry.path());
                add(volume, root, entry.path(), files, directories);
            } else {
                ContentSource source = ContentSource.ofFile(root.resolve(entry.path()));
                files.add(new TreeFile(entry.path(), source, entry.modified(), 0, null));
            }
        }
    }

    /** The same with the SHA-256 of every file that is as large as another, so that equal files are stored once. */
    public FolderTree withDuplicatesKnown(WriteMonitor monitor) throws IOException {
        Map<Long, Integer> counts = new HashMap<>();
        files.forEach(file -> counts.merge(file.source().size(), 1, Integer::sum));
        List<TreeFile> hashed = new ArrayList<>();
        for (TreeFile file : files) {
            long size = file.source().size();
            hashed.add(size > 0 && counts.get(size) > 1 ? withDigest(file, monitor) : file);
        }
        return new FolderTree(hashed, directories);
    }

    private static TreeFile withDigest(TreeFile file, WriteMonitor monitor) throws IOException {
        try (InputStream in = file.source().open()) {
            String sha256 = Sha256.of(in, file.path(), monitor);
            return new TreeFile(file.path(), file.source(), file.modified(), file.attributes(), sha256);
        }
    }
}
