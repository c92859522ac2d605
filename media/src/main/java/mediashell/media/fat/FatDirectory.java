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
 * A directory to be written: how many entries it takes, and its children with short names.
 *
 * @param entries with the two dot entries or, in the root, the label
 */
record FatDirectory(DirectoryNode node, int entries) {

    /** FAT 6: a directory's size is at most 65,536 entries. */
    private static final int MOST_ENTRIES = 65_536;

    record Child(TreeNode node, String shortName, boolean longName) {

        int entries() {
            return 1 + (longName ? LongNameEntry.countFor(node.name()) : 0);
        }
    }

    static FatDirectory of(DirectoryNode node) throws MediaException {
        requireNames(node);
        int entries = node.isRoot() ? 1 : 2;
        for (Child child : children(node)) {
            entries += child.entries();
        }
        if (entries > MOST_ENTRIES) {
            throw new MediaException(
                    MediaErrorCode.CAPACITY_EXCEEDED,
                    node.path(),
                    "its names need " + entries + " entries, but a FAT directory has at most " + MOST_ENTRIES);
        }
        return new FatDirectory(node, entries);
    }

    private static void requireNames(DirectoryNode node) throws MediaException {
        Set<String> folded = new HashSet<>();
        for (TreeNode child : node.children()) {
            FatName.requireAllowed(child.name(), child.path());
            if (!folded.add(child.name().toUpperCase(Locale.ROOT))) {
                throw new MediaException(
                        MediaErrorCode.INVALID_NAME,
                        child.path(),
                        "another name in this folder differs only in case, which FAT cannot tell apart");
            }
        }
    }

    /** The children with their short names, which are made each time: kept for all directories they would fill the heap. */
    List<Child> children() throws MediaException {
        return children(node);
    }

    private static List<Child> children(DirectoryNode node) throws MediaException {
        ShortNameGenerator shortNames = new ShortNameGenerator();
        List<Child> children = new ArrayList<>();
        for (TreeNode child : node.children()) {
            String shortName = shortNames.generate(child.name());
            boolean longName = !ShortNameGenerator.isStoredExactly(child.name(), shortName);
            children.add(new Child(child, shortName, longName));
        }
        return children;
    }

    int bytes() {
        return entries * DirectoryEntry.SIZE;
    }
}
