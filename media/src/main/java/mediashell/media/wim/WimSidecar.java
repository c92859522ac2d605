package mediashell.media.wim;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.List;

import mediashell.media.WriteMonitor;

/**
 * Keeps what a Linux file system cannot hold of an extracted image: attributes, all times, short names, security
 * descriptors, alternate streams and reparse data. The sidecar is a WIM itself, of the same tree without the files'
 * data; {@link FolderCapture#of(java.nio.file.Path, WimVolume)} gives it back.
 */
public final class WimSidecar {

    private WimSidecar() {}

    /** Writes the sidecar of an image into an empty file that is open for reading and writing. */
    public static void write(WimVolume volume, FileChannel channel) throws IOException {
        List<CaptureEntry> entries =
                volume.captureEntries().stream().map(CaptureEntry::withoutData).toList();
        WimOptions options =
                new WimOptions(CompressionType.XPRESS, volume.reader().header().guid());
        ImageDescription description =
                new ImageDescription(volume.label(), "", volume.info().created());
        try (WimWriter writer = WimWriter.create(channel, options)) {
            writer.capture(entries, description, WriteMonitor.SILENT);
            writer.finish(false);
        }
    }
}
