package mediashell.media.engine;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

import mediashell.media.TreeFile;
import mediashell.media.eltorito.BootEntry;

/**
 * Everything that goes onto one disc, in the order in which it will lie there; the manifest and its signature come last.
 *
 * @param boots what the disc offers to firmware
 * @param digests hears the digests while the disc is written, for the manifest
 * @param resources what the sources need open until the disc is written
 */
record MediumComposition(
        List<TreeFile> files,
        List<String> directories,
        List<BootEntry> boots,
        ManifestContent digests,
        List<Closeable> resources)
        implements Closeable {

    long size() {
        return files.stream().mapToLong(file -> file.source().size()).sum();
    }

    @Override
    public void close() throws IOException {
        for (Closeable resource : resources) {
            resource.close();
        }
    }
}
