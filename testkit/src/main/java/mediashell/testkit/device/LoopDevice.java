package mediashell.testkit.device;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A file as a block device of the kernel ({@code losetup}), which needs root and a kernel that has loop devices. */
public final class LoopDevice implements AutoCloseable {

    private final Path node;
    private final Path image;

    private LoopDevice(Path node, Path image) {
        this.node = node;
        this.image = image;
    }

    /** Makes a file full of holes and attaches it; empty where this computer does not allow it. */
    public static Optional<LoopDevice> attach(Path image, long bytes) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(image.toFile(), "rw")) {
            file.setLength(bytes);
        }
        ToolRun run = ToolRun.of("losetup", "--find", "--show", image.toString());
        return run.succeeded() ? Optional.of(new LoopDevice(Path.of(run.output().strip()), image)) : Optional.empty();
    }

    /** The device node, such as {@code /dev/loop0}. */
    public Path node() {
        return node;
    }

    /** The name of the node. */
    public String name() {
        return node.getFileName().toString();
    }

    /** The file behind it, which has what was forced to the device. */
    public Path image() {
        return image;
    }

    /** Makes the device look like a removable stick in a tree that stands for the file system's root; mounts and swap are the real ones. */
    public DiskTree asStick(Path root, String serial) throws IOException {
        DiskTree disks = new DiskTree(root).stick(name(), serial, Files.size(image));
        disks.with(name(), "dev", Files.readString(Path.of("/sys/block", name(), "dev")));
        Files.delete(disks.node(name()));
        Files.createSymbolicLink(disks.node(name()), node);
        return disks;
    }

    @Override
    public void close() throws IOException {
        ToolRun.of("losetup", "--detach", node.toString());
    }
}
