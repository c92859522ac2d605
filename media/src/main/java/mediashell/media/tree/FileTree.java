package mediashell.media.tree;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.TreeFile;

/**
 * Files and directories of a volume to be written. Names sort by UTF-16 code units, so the caller's order does not show
 * in directories; the data lies in the caller's order, so that a manifest named last is written last. Files with
 * equal digests and sizes share one {@link StoredContent}.
 *
 * <p>Immutable once built. Building is linear in the number of path parts.
 */
public final class FileTree {

    private final DirectoryNode root = new DirectoryNode("", null);
    private final List<DirectoryNode> directories = new ArrayList<>();
    private final List<FileNode> files;
    private final List<StoredContent> contents = new ArrayList<>();

    private FileTree(int expectedFiles) {
        this.files = new ArrayList<>(expectedFiles);
    }

    /**
     * Builds the tree.
     *
     * @param directories paths of directories that must exist even when they are empty
     * @throws MediaException with {@link MediaErrorCode#INVALID_NAME} for a path that is empty, absolute, has an empty part,
     *     {@code .} or {@code ..}, or stands twice
     */
    public static FileTree of(Collection<TreeFile> files, Collection<String> directories) throws MediaException {
        FileTree tree = new FileTree(files.size());
        Map<String, StoredContent> byDigest = new HashMap<>();
        for (TreeFile file : files) {
            tree.addFile(file, byDigest);
        }
        for (String directory : directories) {
            tree.directory(directory, directory);
        }
        tree.seal(tree.root);
        return tree;
    }

    public DirectoryNode root() {
        return root;
    }

    /** All directories, each before its children, siblings by name. */
    public List<DirectoryNode> directories() {
        return directories;
    }

    /** All files in the caller's order. */
    public List<FileNode> files() {
        return files;
    }

    /** All distinct contents in the order of their first file. */
    public List<StoredContent> contents() {
        return contents;
    }

    private void addFile(TreeFile file, Map<String, StoredContent> byDigest) throws MediaException {
        String path = file.path();
        int slash = path.lastIndexOf('/');
        DirectoryNode parent = slash < 0 ? root : directory(path.substring(0, slash), path);
        String name = checkedName(path.substring(slash + 1), path);
        if (parent.child(name) != null) {
            throw invalid(path, "the path stands twice in the list; each file and directory needs its own");
        }
        FileNode node = new FileNode(parent, files.size(), file, content(file, byDigest));
        parent.add(name, node);
        files.add(node);
    }

    private StoredContent content(TreeFile file, Map<String, StoredContent> byDigest) {
        StoredContent fresh = new StoredContent(contents.size(), file);
        if (file.sha256() != null) {
            String key =
                    file.sha256().toUpperCase(Locale.ROOT) + ":" + file.source().size();
            StoredContent known = byDigest.putIfAbsent(key, fresh);
            if (known != null) {
                return known;
            }
        }
        contents.add(fresh);
        return fresh;
    }

    private DirectoryNode directory(String path, String wanted) throws MediaException {
        DirectoryNode node = root;
        for (int from = 0; from <= path.length(); ) {
            int slash = path.indexOf('/', from);
            int end = slash < 0 ? path.length() : slash;
            node = subdirectory(node, checkedName(path.substring(from, end), wanted), wanted);
            from = end + 1;
        }
        return node;
    }

    private static DirectoryNode subdirectory(DirectoryNode parent, String name, String wanted) throws MediaException {
        TreeNode known = parent.child(name);
        if (known instanceof FileNode) {
            throw invalid(wanted, "'" + known.path() + "' is a file, so nothing can be inside it");
        }
        if (known instanceof DirectoryNode directory) {
            return directory;
        }
        DirectoryNode created = new DirectoryNode(name, parent);
        parent.add(name, created);
        return created;
    }

    private static String checkedName(String name, String path) throws MediaException {
        boolean reserved = name.isEmpty() || name.equals(".") || name.equals("..");
        if (reserved || name.indexOf(0) >= 0 || name.indexOf('\\') >= 0) {
            throw invalid(
                    path,
                    "a path on a medium is relative, with '/' between names that are not empty, '.' or '..' and have no backslash or NUL");
        }
        return name;
    }

    private static MediaException invalid(String path, String sentence) {
        return new MediaException(MediaErrorCode.INVALID_NAME, path, sentence);
    }

    private void seal(DirectoryNode directory) {
        directory.seal(directories.size());
        directories.add(directory);
        for (DirectoryNode child : directory.subdirectories()) {
            seal(child);
        }
    }
}
