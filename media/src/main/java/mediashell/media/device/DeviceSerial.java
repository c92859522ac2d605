package mediashell.media.device;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Finds the serial number of a disk in sysfs: its own attribute (virtio), that of its controller (NVMe, MMC), that of the USB device which it
 * is part of, or page 80 of its SCSI product data (SPC-4 7.8.15).
 */
final class DeviceSerial {

    private static final int PAGE_HEADER = 4;
    private static final int DEEPEST = 32;

    private DeviceSerial() {}

    /** @param block the disk's folder in sysfs */
    static String of(Path block) throws IOException {
        for (Path file : new Path[] {block.resolve("serial"), block.resolve("device/serial")}) {
            String serial = KernelFiles.text(file);
            if (!serial.isEmpty()) {
                return serial;
            }
        }
        String usb = ofUsbDevice(block.toRealPath());
        return usb.isEmpty() ? ofProductData(block.resolve("device/vpd_pg80")) : usb;
    }

    /** Hubs have serials, too: the search ends at the first USB device above the disk. */
    private static String ofUsbDevice(Path block) throws IOException {
        Path at = block;
        for (int depth = 0; depth < DEEPEST && at != null; depth++) {
            if (Files.exists(at.resolve("idVendor"))) {
                return KernelFiles.text(at.resolve("serial"));
            }
            at = at.getParent();
        }
        return "";
    }

    private static String ofProductData(Path page) throws IOException {
        if (!Files.isReadable(page)) {
            return "";
        }
        byte[] bytes = Files.readAllBytes(page);
        return bytes.length <= PAGE_HEADER
                ? ""
                : new String(Arrays.copyOfRange(bytes, PAGE_HEADER, bytes.length), StandardCharsets.US_ASCII).strip();
    }
}
