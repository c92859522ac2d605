package mediashell.media.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import mediashell.media.ContentSource;
import mediashell.media.FileStamp;
import mediashell.media.MediaEntry;
import mediashell.media.TreeFile;
import mediashell.media.WriteMonitor;

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
                ContentSource source = ContentSource.ofFile(root.resolve(entry.path()), FileStamp.of(entry));
                files.add(new TreeFile(entry.path(), source, entry.modified(), 0, null));
            }
        }
    }

    /** Bytes of all files. */
    public long size() {
        return files.stream().mapToLong(file -> file.source().size()).sum();
    }

    /** The same with the SHA-256 of every file that is probably equal to another, so that equal files are stored once. */
    public FolderTree withDuplicatesKnown(WriteMonitor monitor) throws IOException {
        return new FolderTree(new DuplicateSearch(files, monitor).withDigests(), directories);
    }
}
