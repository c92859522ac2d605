package mediashell.media.image;

import java.io.IOException;
import java.nio.channels.FileChannel;

import mediashell.media.WriteMonitor;
import mediashell.media.block.DigestListener;
import mediashell.media.block.ImageOutput;
import mediashell.media.fat.FatGeometry;
import mediashell.media.fat.FatWriter;

/** Writes a stick's image forward in one pass, or a device so that an unfinished one is recognisable. */
public final class StickWriter {

    private static final long PARTITION_AT = (long) StickLayout.PARTITION_START * FatGeometry.SECTOR;

    private final StickLayout layout;

    public StickWriter(StickLayout layout) {
        this.layout = layout;
    }

    /** Writes a whole image. */
    public void write(ImageOutput output, WriteMonitor monitor, DigestListener digests) throws IOException {
        output.write(layout.front());
        output.padTo(PARTITION_AT);
        new FatWriter(layout.fat()).write(output, monitor, digests);
        writeBehind(output);
        output.finish();
    }

    /**
     * Writes over a device: the partition table is wiped and forced out first and written last, and free clusters are left
     * as they are. The caller has opened the channel for writing, closes it, and has made sure that it is the right device.
     */
    public void writeDevice(FileChannel device, String description, WriteMonitor monitor, DigestListener digests)
            throws IOException {
        invalidate(device, description);
        ImageOutput output = ImageOutput.overChannel(device, description, PARTITION_AT);
        new FatWriter(layout.fat()).write(output, monitor, digests);
        writeBehind(output);
        output.finish();
        device.force(true);
        ImageOutput front = ImageOutput.overChannel(device, description, 0);
        front.write(layout.front());
        front.finish();
        device.force(true);
    }

    /** Forces zeros over the partition tables, so that nobody takes the device for a medium. */
    public void invalidate(FileChannel device, String description) throws IOException {
        ImageOutput front = ImageOutput.overChannel(device, description, 0);
        front.write(new byte[(int) PARTITION_AT]);
        front.finish();
        byte[] behind = layout.behind();
        ImageOutput end = ImageOutput.overChannel(device, description, layout.size() - behind.length);
        end.write(new byte[behind.length]);
        end.finish();
        device.force(true);
    }

    private void writeBehind(ImageOutput output) throws IOException {
        byte[] behind = layout.behind();
        output.skipTo(layout.size() - behind.length);
        output.write(behind);
    }
}
