package mediashell.testkit.device;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;

/** A tree with the files of sysfs, proc and dev that tell of disks; device nodes are sparse files. */
public final class DiskTree {

    private final Path root;

    public DiskTree(Path root) throws IOException {
        this.root = root;
        write("proc/self/mountinfo", "22 1 0:20 / /proc rw - proc proc rw\n");
        write("proc/swaps", "Filename Type Size Used Priority\n");
    }

    /** The folder that stands for the root of the file system. */
    public Path root() {
        return root;
    }

    /** The file that stands for a device node. */
    public Path node(String name) {
        return root.resolve("dev").resolve(name);
    }

    /** A removable USB stick with one partition, as the kernel lays it out: the serial belongs to the USB device above the disk. */
    public DiskTree stick(String name, String serial, long bytes) throws IOException {
        String usb = "sys/devices/pci0/usb1/1-" + name;
        String block = usb + "/1-1:1.0/host6/target6/block/" + name;
        write("sys/devices/pci0/usb1/serial", "hub\n");
        write("sys/devices/pci0/usb1/idVendor", "1d6b\n");
        write(usb + "/idVendor", "0951\n");
        if (!serial.isEmpty()) {
            write(usb + "/serial", serial + "\n");
        }
        write(block + "/dev", "8:16\n");
        write(block + "/size", bytes / 512 + "\n");
        write(block + "/removable", "1\n");
        write(block + "/ro", "0\n");
        write(block + "/device/vendor", "Kingston \n");
        write(block + "/device/model", "DataTraveler\n");
        write(block + "/" + name + "1/partition", "1\n");
        write(block + "/" + name + "1/dev", "8:17\n");
        Files.createDirectories(root.resolve("sys/block"));
        Files.createSymbolicLink(root.resolve("sys/block").resolve(name), root.resolve(block));
        Files.createDirectories(root.resolve("dev"));
        try (RandomAccessFile node = new RandomAccessFile(node(name).toFile(), "rw")) {
            node.setLength(bytes);
        }
        return this;
    }

    /** Changes a file of a disk in sysfs. */
    public DiskTree with(String name, String file, String text) throws IOException {
        write("sys/block/" + name + "/" + file, text);
        return this;
    }

    /** Writes a file of the tree, with its folders. */
    public DiskTree write(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
        return this;
    }
}
