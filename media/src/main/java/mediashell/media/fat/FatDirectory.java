package mediashell.media.fat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.tree.DirectoryNode;
import mediashell.media.tree.TreeNode;

/**
 * A directory to be written: its children with short names, and how many entries it takes.
 *
 * @param entries with the two dot entries or, in the root, the label
 */
record FatDirectory(DirectoryNode node, List<Child> children, int entries) {

    /** FAT 6: a directory's size is at most 65,536 entries. */
    private static final int MOST_ENTRIES = 65_536;

    record Child(TreeNode node, String shortName, boolean longName) {

        int entries() {
            return 1 + (longName ? LongNameEntry.countFor(node.name()) : 0);
        }
    }

    static FatDirectory of(DirectoryNode node) throws MediaException {
        ShortNameGenerator shortNames = new ShortNameGenerator();
        Set<String> folded = new HashSet<>();
        List<Child> children = new ArrayList<>();
        int entries = node.isRoot() ? 1 : 2;
        for (TreeNode treeNode : node.children()) {
            String name = treeNode.name();
            FatName.requireAllowed(name, treeNode.path());
            if (!folded.add(name.toUpperCase(Locale.ROOT))) {
                throw new MediaException(
                        MediaErrorCode.INVALID_NAME,
                        treeNode.path(),
                        "another name in this folder differs only in case, which FAT cannot tell apart");
            }
            String shortName = shortNames.generate(name);
            Child child = new Child(treeNode, shortName, !ShortNameGenerator.isStoredExactly(name, shortName));
            children.add(child);
            entries += child.entries();
        }
        if (entries > MOST_ENTRIES) {
            throw new MediaException(
                    MediaErrorCode.CAPACITY_EXCEEDED,
                    node.path(),
                    "its names need " + entries + " entries, but a FAT directory has at most " + MOST_ENTRIES);
        }
        return new FatDirectory(node, List.copyOf(children), entries);
    }

    int bytes() {
        return entries * DirectoryEntry.SIZE;
    }
}
