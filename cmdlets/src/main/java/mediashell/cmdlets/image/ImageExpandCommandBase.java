package mediashell.cmdlets.image;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import mediashell.automation.Parameter;
import mediashell.cmdlets.media.MediaCommandBase;
import mediashell.media.MediaEntry;
import mediashell.media.MediaVolume;
import mediashell.media.folder.VolumeExtraction;
import mediashell.text.WildcardPattern;

/** What Expand-IsoImage and Expand-FatImage share: files of an image go into a folder, and never outside of it. */
abstract class ImageExpandCommandBase extends MediaCommandBase {

    /** The image file. */
    @Parameter(
            mandatory = true,
            position = 0,
            valueFromPipeline = true,
            valueFromPipelineByPropertyName = true,
            aliases = "FullName")
    String path;

    /** The folder to copy to; made when it is not there. Files of the same names are replaced. */
    @Parameter(mandatory = true, position = 1)
    String destinationPath;

    /** Patterns of paths in the image, with / between names; otherwise everything. */
    @Parameter
    String[] include;

    /** Reads the image and hands its volume to {@link #expand(MediaVolume, Path, Path)}. */
    abstract void expand(Path file, Path folder) throws IOException;

    @Override
    public void processRecord() {
        performEach(() -> {
            Path file = localPath(path);
            Path folder = localPath(destinationPath);
            if (shouldProcess(folder.toString(), "Copy the files of " + file)) {
                expand(file, folder);
            }
        });
    }

    final void expand(MediaVolume volume, Path file, Path folder) throws IOException {
        VolumeExtraction.Result result = VolumeExtraction.extract(volume, folder, this::isWanted, monitor());
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("Path", file.toString());
        values.put("DestinationPath", folder.toString());
        values.put("FileSystem", volume.format());
        values.put("FileCount", result.files());
        values.put("Length", result.bytes());
        writeObject(object(values, "Mediashell.ExpandedImage", "System.Object"));
    }

    private boolean isWanted(MediaEntry entry) {
        if (include == null) {
            return true;
        }
        for (String pattern : include) {
            if (WildcardPattern.get(pattern.replace('\\', '/'), true).isMatch(entry.path())) {
                return true;
            }
        }
        return false;
    }
}
