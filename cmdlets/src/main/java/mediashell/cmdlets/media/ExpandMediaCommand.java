package mediashell.cmdlets.media;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import mediashell.automation.Cmdlet;
import mediashell.automation.Examples;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.media.engine.MediumExpansion;
import mediashell.media.engine.OpenedMedium;
import mediashell.media.folder.VolumeExtraction;

/** Copies a medium into an empty folder, of a set all discs, and compares what was copied with the manifests. */
@Examples({"Expand-Media lab.iso lab\n" + "Copies the medium into a new folder and verifies the copy."})
@Cmdlet(verb = "Expand", noun = "Media", supportsShouldProcess = true)
@OutputType("Mediashell.ExpandedMedium")
public final class ExpandMediaCommand extends ReadMediaCommandBase {

    /** The folder to copy into; it is made when it is not there. */
    @Parameter(mandatory = true, position = 1)
    String destinationPath;

    @Override
    public void processRecord() {
        forEachMedium(this::expand, failed -> writeError(MediaErrors.record(failed)));
    }

    private void expand(OpenedMedium medium) throws IOException {
        Path target = localPath(destinationPath);
        Path first = medium.discs().getFirst().path();
        if (!shouldProcess(first.toString(), "Expand into " + target)) {
            return;
        }
        try (ReadProgress progress = new ReadProgress(this, "Expanding " + first.getFileName(), "Copying")) {
            VolumeExtraction.Result result = MediumExpansion.expand(medium, target, progress);
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("Path", target.toString());
            values.put("Discs", medium.discs().size());
            values.put("Files", result.files());
            values.put("Size", result.bytes());
            writeObject(MediumObjects.object("Mediashell.ExpandedMedium", values));
        }
    }
}
