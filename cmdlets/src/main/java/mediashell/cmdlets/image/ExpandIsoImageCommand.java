package mediashell.cmdlets.image;

import java.io.IOException;
import java.nio.file.Path;

import mediashell.automation.Cmdlet;
import mediashell.automation.Examples;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateSet;
import mediashell.media.image.DiscImage;

/** Copies the files of a disc image into a folder. */
@Examples({
    "Expand-IsoImage windows.iso tree -Include sources/boot.wim, 'efi/*'\n"
            + "Copies some files of a disc image into a folder."
})
@Cmdlet(verb = "Expand", noun = "IsoImage", supportsShouldProcess = true)
@OutputType("Mediashell.ExpandedImage")
public final class ExpandIsoImageCommand extends ImageExpandCommandBase {

    /** The tree to copy; otherwise the one with the truest names: UDF, then Joliet, then ISO 9660. */
    @Parameter
    @ValidateSet({"UDF", "Joliet", "ISO9660"})
    String fileSystem;

    @Override
    void expand(Path file, Path folder) throws IOException {
        try (DiscImage image = DiscImage.open(file)) {
            expand(DiscTree.of(file, image, fileSystem), file, folder);
        }
    }
}
