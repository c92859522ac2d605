package mediashell.media.device;

import java.nio.file.Path;
import java.util.List;

/**
 * A whole disk as the kernel shows it.
 *
 * @param path the device node, for example {@code /dev/sdb}
 * @param serial the serial number of the hardware, empty when it has none
 * @param model vendor and model as the hardware names itself, empty when it does not
 * @param size bytes
 * @param uses what keeps it from being written, a sentence each: mounts, swap, RAID, LVM, encryption
 */
public record BlockDevice(
        Path path, String serial, String model, long size, boolean removable, boolean readOnly, List<String> uses) {

    public BlockDevice {
        uses = List.copyOf(uses);
    }

    /** Whether it may be written: removable, with a serial, writable, with a medium in it, and used by nothing. */
    public boolean isCandidate() {
        return refusal() == null;
    }

    /** Why it may not be written, as a clause; null when it may. */
    public String refusal() {
        if (!removable) {
            return "it is not removable, and media are written to removable devices only";
        }
        if (serial.isEmpty()) {
            return "it has no serial number, so it cannot be told from another device; write an image file instead";
        }
        if (readOnly) {
            return "it is write-protected";
        }
        if (size == 0) {
            return "there is no medium in it";
        }
        return uses.isEmpty() ? null : "it is in use: " + String.join("; ", uses);
    }
}
