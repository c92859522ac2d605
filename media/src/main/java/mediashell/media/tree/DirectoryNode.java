package mediashell.media.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A directory of a {@link FileTree}. */
public final class DirectoryNode implements TreeNode {

    private final String name;
    private final DirectoryNode parent;
    private final int depth;
    private Map<String, TreeNode> byName = new HashMap<>(4);
    private List<TreeNode> children = List.of();
    private int index;

    DirectoryNode(String name, DirectoryNode parent) {
        this.name = name;
        this.parent = parent == null ? this : parent;
        this.depth = parent == null ? 1 : parent.depth + 1;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public DirectoryNode parent() {
        return parent;
    }

    public boolean isRoot() {
        return parent == this;
    }

    /** 1 for the root, as ECMA-119 6.8.2.1 counts. */
    public int depth() {
        return depth;
    }

    /** Position in {@link FileTree#directories()}. */
    public int index() {
        return index;
    }

    /** Children in the order of their names' UTF-16 code units. */
    public List<TreeNode> children() {
        return children;
    }

    public List<DirectoryNode> subdirectories() {
        List<DirectoryNode> found = new ArrayList<>();
        for (TreeNode child : children) {
            if (child instanceof DirectoryNode directory) {
                found.add(directory);
            }
        }
        return found;
    }

    @Override
    public String path() {
        return isRoot() ? "" : parent.isRoot() ? name : parent.path() + "/" + name;
    }

    TreeNode child(String childName) {
        return byName.get(childName);
    }

    void add(String childName, TreeNode child) {
        byName.put(childName, child);
    }

    /** Sorts the children; nothing can be added afterwards. */
    void seal(int position) {
        index = position;
        children = byName.entrySet().stream()
                // a comparator of Map.Entry's own is serializable, which no AOT cache keeps
                .sorted((first, second) -> first.getKey().compareTo(second.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        byName = null;
    }
}
