package mediashell.dotnet.system.io;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import mediashell.automation.values.EnumValue;
import mediashell.text.WildcardPattern;

/** What GetFiles and its kin find: names match {@code *} and {@code ?}, folder after folder, in the order the file system gives. */
final class FolderSearch {

    /** Which entries count. */
    enum Wanted {
        FILES,
        FOLDERS,
        ALL
    }

    private final Wanted wanted;
    private final WildcardPattern pattern;
    private final List<Path> found = new ArrayList<>();
    private final Deque<Path> folders = new ArrayDeque<>();

    private FolderSearch(Wanted wanted, String pattern) {
        this.wanted = wanted;
        this.pattern = WildcardPattern.get(pattern.replace("[", "`["), false);
    }

    /**
     * @param searchPattern null finds all
     * @param option AllDirectories goes down; null stays in the folder
     */
    static List<Path> in(Path folder, String searchPattern, EnumValue option, Wanted wanted) {
        String pattern = searchPattern == null ? "*" : searchPattern;
        int slash = pattern.lastIndexOf('/');
        Path start =
                slash < 0 ? folder : folder.resolve(pattern.substring(0, slash)).normalize();
        FolderSearch search = new FolderSearch(wanted, pattern.substring(slash + 1));
        search.folders.add(start);
        boolean deep = option != null && option.intValue() == 1;
        while (!search.folders.isEmpty()) {
            search.scan(search.folders.poll(), deep);
        }
        return search.found;
    }

    private void scan(Path folder, boolean deep) {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                visit(entry, deep);
            }
        } catch (NoSuchFileException missing) {
            throw IoFailures.folderMissing(folder);
        } catch (NotDirectoryException file) {
            throw IoFailures.io("'" + folder + "' is a file; a folder is needed");
        } catch (DirectoryIteratorException broken) {
            throw new java.io.UncheckedIOException(broken.getCause());
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    private void visit(Path entry, boolean deep) {
        boolean isFolder = Files.isDirectory(entry);
        boolean counts = wanted == Wanted.ALL || isFolder == (wanted == Wanted.FOLDERS);
        if (counts && pattern.isMatch(entry.getFileName().toString())) {
            found.add(entry);
        }
        if (deep && isFolder && Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
            folders.add(entry);
        }
    }
}
