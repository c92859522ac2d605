package mediashell.media.wim;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import mediashell.media.WriteMonitor;
import mediashell.media.publish.FilePublication;

/**
 * Keeps what a Linux file system cannot hold of an extracted image: attributes, all times, short names, security
 * descriptors, alternate streams and reparse data. The sidecar is a WIM itself, of the same tree without the files'
 * data; {@link FolderCapture#of(java.nio.file.Path, WimVolume)} gives it back.
 */
public final class WimSidecar {

    private static final String SUFFIX = ".sidecar.wim";

    private WimSidecar() {}

    /** Where the sidecar of an extracted folder lies: beside it. */
    public static Path beside(Path folder) {
        return folder.resolveSibling(folder.getFileName() + SUFFIX);
    }

    /** Writes the sidecar of an image into a file, which is replaced when the new one is whole. */
    public static void write(WimVolume volume, Path file) throws IOException {
        try (FilePublication publication = FilePublication.begin(file)) {
            try (FileChannel channel = FileChannel.open(
                    publication.aside(),
                    StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE)) {
                write(volume, channel);
            }
            publication.publish();
        }
    }

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
