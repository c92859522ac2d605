package mediashell.media.device;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The device that a medium shall be written to, named twice: by the path of the build's target and by its serial (mission C2).
 *
 * @param serial as the user named it
 */
public record DeviceTarget(BlockDeviceInventory inventory, String serial) {

    /**
     * The device as it is now; asked before planning, before laying out and right before the first byte is written.
     *
     * @throws mediashell.media.MediaException DEVICE_UNUSABLE when it must not be written
     */
    public BlockDevice require(Path path) throws IOException {
        return inventory.require(path, serial);
    }
}
