package mediashell.media.wim;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import mediashell.media.ContentSource;
import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.WriteMonitor;
import mediashell.media.block.ContentPump;
import mediashell.media.block.DiskSpace;
import mediashell.media.block.ImageOutput;
import mediashell.media.publish.SetPublication;
import mediashell.media.publish.TargetLock;

/**
 * Writes the parts of a WIM as files: {@code install.swm}, {@code install2.swm} and so on. All are written aside and swapped in
 * together, so that there is the old set or the new one, whenever the writer ends.
 */
public final class WimSplitter {

    private WimSplitter() {}

    /**
     * Splits a WIM and removes parts of a former, longer set of this name.
     *
     * @param first the first part; it ends in {@code .swm}
     * @param integrityTables gives each part an integrity table also when the WIM has none
     * @return the files written
     * @throws MediaException as {@link WimParts#split(Path, long)}; with {@link MediaErrorCode#INVALID_NAME} for a first part
     *     of another ending
     */
    public static List<Path> split(
            Path wim, Path first, long maxPartBytes, boolean integrityTables, WriteMonitor monitor) throws IOException {
        WimPartNames names = new WimPartNames(first);
        List<ContentSource> parts = WimParts.split(wim, maxPartBytes, integrityTables);
        long size = parts.stream().mapToLong(ContentSource::size).sum();
        new DiskSpace(first, size).run(() -> write(parts, first, names, monitor));
        List<Path> files = new ArrayList<>();
        for (int part = 1; part <= parts.size(); part++) {
            files.add(names.numbered(part));
        }
        return files;
    }

    private static void write(List<ContentSource> parts, Path first, WimPartNames names, WriteMonitor monitor)
            throws IOException {
        try (TargetLock _ = TargetLock.acquire(first);
                SetPublication publication = SetPublication.begin(first, names);
                ContentPump pump = new ContentPump()) {
            for (int part = 1; part <= parts.size(); part++) {
                ContentSource source = parts.get(part - 1);
                try (ImageOutput output = ImageOutput.createFile(publication.aside(part))) {
                    pump.copy(source.describe(), source, output, monitor);
                    output.finish();
                }
            }
            publication.publish(parts.size(), WimSplitter::isPart, part -> {});
        }
    }

    private static boolean isPart(Path file) {
        try (WimPart _ = WimPart.open(file.toString(), RandomAccessSource.ofFile(file))) {
            return true;
        } catch (IOException somethingElse) {
            return false;
        }
    }
}
