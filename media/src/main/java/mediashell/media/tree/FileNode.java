package mediashell.media.tree;

import mediashell.media.TreeFile;

/** A file of a {@link FileTree}. */
public final class FileNode implements TreeNode {

    private final DirectoryNode parent;
    private final int index;
    private final TreeFile file;
    private final StoredContent content;

    FileNode(DirectoryNode parent, int index, TreeFile file, StoredContent content) {
        this.parent = parent;
        this.index = index;
        this.file = file;
        this.content = content;
    }

    /** The last part of the path, made each time: there may be hundreds of thousands of files. */
    @Override
    public String name() {
        return file.name();
    }

    @Override
    public DirectoryNode parent() {
        return parent;
    }

    /** Position in {@link FileTree#files()}. */
    public int index() {
        return index;
    }

    public TreeFile file() {
        return file;
    }

    /** The bytes, perhaps shared with other files. */
    public StoredContent content() {
        return content;
    }

    public long size() {
        return content.size();
    }

    @Override
    public String path() {
        return file.path();
    }
}
