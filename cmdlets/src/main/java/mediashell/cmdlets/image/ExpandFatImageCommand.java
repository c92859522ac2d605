package mediashell.cmdlets.image;

import java.io.IOException;
import java.nio.file.Path;

import mediashell.automation.Cmdlet;
import mediashell.automation.Examples;
import mediashell.automation.OutputType;
import mediashell.media.image.FatImage;

/** Copies the files of a FAT image into a folder. */
@Examples({"Expand-FatImage stick.img tree\n" + "Copies all files of a FAT image into a folder."})
@Cmdlet(verb = "Expand", noun = "FatImage", supportsShouldProcess = true)
@OutputType("Mediashell.ExpandedImage")
public final class ExpandFatImageCommand extends ImageExpandCommandBase {

    @Override
    void expand(Path file, Path folder) throws IOException {
        try (FatImage image = FatImage.open(file)) {
            expand(image.volume(), file, folder);
        }
    }
}
