package mediashell.media.wim;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import mediashell.media.ContentSource;
import mediashell.media.TreeFile;
import mediashell.media.WriteMonitor;

/** Writes small WIM files for tests. */
final class TestWim {

    static final UUID GUID = UUID.fromString("00112233-4455-4677-8899-aabbccddeeff");

    private TestWim() {}

    /** What a writer is asked to do. */
    interface Work {
        void on(WimWriter writer) throws IOException;
    }

    static Path create(Path file, WimOptions options, Work work) throws IOException {
        try (FileChannel channel = FileChannel.open(file, CREATE, READ, WRITE);
                WimWriter writer = WimWriter.create(channel, options)) {
            work.on(writer);
            writer.finish(false);
        }
        return file;
    }

    static Path extend(Path file, Work work) throws IOException {
        try (FileChannel channel = FileChannel.open(file, READ, WRITE);
                WimWriter writer = WimWriter.extend(channel, file.toString(), CompressionEffort.FAST, false, 1)) {
            work.on(writer);
            writer.finish(true);
        }
        return file;
    }

    static WimOptions options(CompressionType type) {
        return new WimOptions(type, GUID);
    }

    static ImageDescription image(String name) {
        return new ImageDescription(name, "about " + name, SampleTree.TIME).withArchitecture(9);
    }

    static List<CaptureEntry> entries(Map<String, byte[]> files) {
        List<CaptureEntry> entries = new ArrayList<>();
        files.forEach((path, bytes) -> entries.add(
                CaptureEntry.file(new TreeFile(path, ContentSource.ofBytes(path, bytes), SampleTree.TIME, 0, null))));
        return entries;
    }

    static Path ofFiles(Path file, CompressionType type, Map<String, byte[]> files) throws IOException {
        return create(file, options(type), writer -> writer.capture(entries(files), image("One"), WriteMonitor.SILENT));
    }
}
