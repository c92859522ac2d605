package mediashell.media.device;

import java.io.IOException;
import java.nio.file.Path;

import mediashell.testkit.device.DiskTree;

/** The inventory of a tree of disks that are not there. */
public final class FakeDisks {

    private final DiskTree tree;

    public FakeDisks(Path root) throws IOException {
        tree = new DiskTree(root);
    }

    public BlockDeviceInventory inventory() {
        return new BlockDeviceInventory(tree.root());
    }

    public Path node(String name) {
        return tree.node(name);
    }

    public FakeDisks stick(String name, String serial, long bytes) throws IOException {
        tree.stick(name, serial, bytes);
        return this;
    }

    public FakeDisks with(String name, String file, String text) throws IOException {
        tree.with(name, file, text);
        return this;
    }

    FakeDisks write(String file, String text) throws IOException {
        tree.write(file, text);
        return this;
    }
}
