package mediashell.media.device;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What uses a disk or one of its partitions: the mount table, swap areas, and holders, which are the kernel's word for RAID, LVM, encryption
 * and whatever else is built upon a device.
 */
final class DeviceUses {

    /** proc(5): the third field of mountinfo is major:minor, the fifth the mount point; the source comes second after a lone dash. */
    private static final int MOUNT_DEVICE = 2;

    private static final int MOUNT_POINT = 4;

    private final Path root;
    private final List<String> mounts;
    private final List<String> swaps;

    private DeviceUses(Path root, List<String> mounts, List<String> swaps) {
        this.root = root;
        this.mounts = mounts;
        this.swaps = swaps;
    }

    static DeviceUses read(Path root) throws IOException {
        return new DeviceUses(
                root,
                KernelFiles.lines(root.resolve("proc/self/mountinfo")),
                KernelFiles.lines(root.resolve("proc/swaps")));
    }

    /** @param block the disk's folder in sysfs */
    List<String> of(Path block) throws IOException {
        List<String> uses = new ArrayList<>();
        add(block, uses);
        for (Path child : KernelFiles.children(block)) {
            if (Files.exists(child.resolve("partition"))) {
                add(child, uses);
            }
        }
        return uses;
    }

    private void add(Path block, List<String> uses) throws IOException {
        Path node = root.resolve("dev").resolve(block.getFileName().toString());
        String number = KernelFiles.text(block.resolve("dev"));
        for (String mount : mounts) {
            String[] fields = mount.split(" ");
            if (fields.length > MOUNT_POINT && (fields[MOUNT_DEVICE].equals(number) || isNode(source(fields), node))) {
                uses.add(node + " is mounted at " + fields[MOUNT_POINT]);
            }
        }
        for (String swap : swaps) {
            if (isNode(swap.split("\\s")[0], node)) {
                uses.add(node + " is swap space");
            }
        }
        for (Path holder : KernelFiles.children(block.resolve("holders"))) {
            uses.add(node + " is held by " + holder.getFileName());
        }
    }

    private static String source(String[] fields) {
        for (int i = MOUNT_POINT; i + 2 < fields.length; i++) {
            if (fields[i].equals("-")) {
                return fields[i + 2];
            }
        }
        return "";
    }

    private boolean isNode(String name, Path node) throws IOException {
        if (!name.startsWith("/")) {
            return false;
        }
        Path path = root.resolve(name.substring(1));
        return path.equals(node) || Files.exists(path) && Files.exists(node) && Files.isSameFile(path, node);
    }
}
