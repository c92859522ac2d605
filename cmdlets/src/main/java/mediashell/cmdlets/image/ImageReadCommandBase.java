package mediashell.cmdlets.image;

import java.io.IOException;
import java.nio.file.Path;

import mediashell.automation.Parameter;
import mediashell.cmdlets.media.MediaCommandBase;
import mediashell.media.MediaEntry;
import mediashell.media.MediaVolume;
import mediashell.site.SiteException;

/** What Get-IsoImage and Get-FatImage share: image files of which they tell, or whose files they list. */
abstract class ImageReadCommandBase extends MediaCommandBase {

    /** The image files; wildcards are expanded. */
    @Parameter(
            mandatory = true,
            position = 0,
            valueFromPipeline = true,
            valueFromPipelineByPropertyName = true,
            aliases = "FullName")
    String[] path;

    /** Lists the files and directories instead of telling of the image. */
    @Parameter(set = "Content", mandatory = true)
    boolean content;

    /** The directory to list from; otherwise the root. */
    @Parameter(set = "Content")
    String directory;

    /** Reads one image and writes what was asked for. */
    abstract void read(Path file) throws IOException;

    @Override
    public void processRecord() {
        for (String each : path) {
            try {
                for (Path file : localPaths(each)) {
                    readOne(file);
                }
            } catch (SiteException unmapped) {
                writeError(errorRecordOf(unmapped));
            }
        }
    }

    private void readOne(Path file) {
        try {
            read(file);
        } catch (IOException failed) {
            writeError(errorRecordOf(failed));
        }
    }

    /** Writes the entries below the directory that was asked for. */
    final void writeContent(MediaVolume volume) throws IOException {
        String from = directory == null ? "" : directory.replace('\\', '/').replaceAll("^/+|/+$", "");
        for (MediaEntry entry : ImageObjects.list(volume, from)) {
            context().checkStop();
            writeObject(object(ImageObjects.entry(entry), "Mediashell.ImageEntry", "System.Object"));
        }
    }
}
