package mediashell.media.tree;

/** A file or directory of a {@link FileTree}; the root has an empty name. */
public sealed interface TreeNode permits DirectoryNode, FileNode {

    String name();

    /** The directory that holds this node; the root holds itself, as in UDF and ISO 9660. */
    DirectoryNode parent();

    /** Path from the root with {@code /}. */
    String path();
}
