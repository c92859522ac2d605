package mediashell.authoring;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import mediashell.media.ContentSource;
import mediashell.media.TreeFile;
import mediashell.media.WriteMonitor;
import mediashell.media.block.ImageSeed;
import mediashell.media.image.SampleBootFiles;
import mediashell.media.wim.CaptureEntry;
import mediashell.media.wim.CompressionType;
import mediashell.media.wim.ImageDescription;
import mediashell.media.wim.WimOptions;
import mediashell.media.wim.WimWriter;

/** Small WIM files for tests, each with one image. */
public final class SampleWim {

    private static final byte[] SEED = new byte[32];

    private SampleWim() {}

    public static void writeBootImage(Path file) throws IOException {
        List<CaptureEntry> entries = new ArrayList<>();
        for (Map.Entry<String, ContentSource> each :
                SampleBootFiles.create(LabSite.NOON, new ImageSeed(SEED)).entrySet()) {
            entries.add(CaptureEntry.file(new TreeFile(each.getKey(), each.getValue(), LabSite.NOON, 0, null)));
        }
        write(file, entries, "Sample PE");
    }

    static void write(Path file, List<CaptureEntry> entries, String name) throws IOException {
        try (FileChannel channel = FileChannel.open(
                        file, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.READ, StandardOpenOption.WRITE);
                WimWriter writer = WimWriter.create(
                        channel, new WimOptions(CompressionType.XPRESS, WimOptions.guidOf(SEED, name)))) {
            writer.capture(entries, new ImageDescription(name, "", LabSite.NOON), WriteMonitor.SILENT);
            writer.boot(1);
            writer.finish(false);
        }
    }
}
