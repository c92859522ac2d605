package mediashell.media.iso9660;

import java.util.List;

import mediashell.media.tree.DirectoryNode;
import mediashell.media.tree.TreeNode;

/** How the names of a tree become identifiers of one of the two hierarchies. */
interface IdentifierScheme {

    /**
     * A child with its identifier.
     *
     * @param identifier bytes of the directory record
     */
    record Named(TreeNode node, byte[] identifier) {}

    /** The root's children are asked for first; the answer is in the order that 9.3 demands. */
    List<Named> identify(DirectoryNode directory);

    /** Levels of directories that the hierarchy can hold. */
    int deepestLevel();

    /** Bytes of a path that the hierarchy can hold. */
    int longestPath();
}
