package mediashell.media.device;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;

/**
 * The disks of this computer, read from sysfs and proc at each question (mission C2). Whoever writes a device asks here first; nothing
 * else decides whether a device may be written.
 */
public final class BlockDeviceInventory {

    private static final long SECTOR = 512;

    private final Path root;

    /** @param root where {@code sys}, {@code proc} and {@code dev} are: {@code /} on a real computer */
    public BlockDeviceInventory(Path root) {
        this.root = root;
    }

    /** All disks in the order of their names, usable or not. */
    public List<BlockDevice> list() throws IOException {
        DeviceUses uses = DeviceUses.read(root);
        List<BlockDevice> devices = new ArrayList<>();
        for (Path block : KernelFiles.children(root.resolve("sys/block"))) {
            devices.add(device(block, uses));
        }
        return devices;
    }

    /**
     * The device with this path and this serial, when it may be written.
     *
     * @throws MediaException DEVICE_UNUSABLE saying why it may not
     */
    public BlockDevice require(Path path, String serial) throws IOException {
        Path real = Files.exists(path) ? path.toRealPath() : path;
        BlockDevice device = list().stream()
                .filter(each -> each.path().equals(real) || each.path().equals(path))
                .findFirst()
                .orElseThrow(
                        () -> unusable(path, "this computer has no such disk; Get-MediaDevice lists those it has"));
        if (device.refusal() != null) {
            throw unusable(path, device.refusal());
        }
        if (!device.serial().equals(serial)) {
            throw unusable(
                    path,
                    "its serial number is '" + device.serial() + "', but '" + serial
                            + "' was named; this is another device than meant");
        }
        return device;
    }

    private BlockDevice device(Path block, DeviceUses uses) throws IOException {
        Path hardware = block.resolve("device");
        String model = KernelFiles.text(hardware.resolve("vendor")) + " " + KernelFiles.text(hardware.resolve("model"));
        return new BlockDevice(
                root.resolve("dev").resolve(block.getFileName().toString()),
                DeviceSerial.of(block),
                model.strip(),
                size(block),
                KernelFiles.flag(block.resolve("removable")),
                KernelFiles.flag(block.resolve("ro")),
                uses.of(block));
    }

    /** sysfs counts in sectors of 512 bytes, whatever the disk's own sectors are. */
    private static long size(Path block) throws IOException {
        String sectors = KernelFiles.text(block.resolve("size"));
        return sectors.isEmpty() || !sectors.chars().allMatch(Character::isDigit)
                ? 0
                : Long.parseLong(sectors) * SECTOR;
    }

    private static MediaException unusable(Path path, String why) {
        return new MediaException(MediaErrorCode.DEVICE_UNUSABLE, path.toString(), why);
    }
}
