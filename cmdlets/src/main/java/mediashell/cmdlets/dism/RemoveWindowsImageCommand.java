package mediashell.cmdlets.dism;

import java.io.IOException;
import java.nio.file.Path;

import mediashell.automation.Cmdlet;
import mediashell.automation.ErrorCategory;
import mediashell.automation.Examples;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.automation.values.UInt32;
import mediashell.media.wim.WimFile;
import mediashell.media.wim.WimReader;

/**
 * Removes an image from a .wim file; the images behind it move up. The file keeps its size: Export-WindowsImage writes one without
 * the bytes that nobody needs any more. The last image is not removed, as in Windows.
 */
@Examples({"Remove-WindowsImage -ImagePath install.wim -Name 'Windows 11 Home'\n" + "Takes an image out of a file."})
@Cmdlet(
        verb = "Remove",
        noun = "WindowsImage",
        defaultParameterSetName = "InputByFilePathAndIndex",
        supportsShouldProcess = true)
@OutputType("Microsoft.Dism.Commands.BaseDismObject")
public final class RemoveWindowsImageCommand extends ImageFileCommandBase {

    /** The .wim file. */
    @Parameter(mandatory = true, valueFromPipelineByPropertyName = true)
    String imagePath;

    /** The name of the image, in any case. */
    @Parameter(set = "InputByFilePathAndName", mandatory = true, valueFromPipelineByPropertyName = true)
    String name;

    /** The number of the image, from 1. */
    @Parameter(
            set = "InputByFilePathAndIndex",
            mandatory = true,
            valueFromPipelineByPropertyName = true,
            aliases = "ImageIndex")
    UInt32 index;

    /** Checks the integrity table first, or adds one where none is. */
    @Parameter(valueFromPipelineByPropertyName = true)
    boolean checkIntegrity;

    @Override
    public void processRecord() {
        perform(() -> {
            Path file = localPath(imagePath);
            int number = number(file);
            if (shouldProcess(file.toString(), "Remove image " + number)) {
                WimFile.at(file)
                        .extend(
                                new WimFile.Extension(checkIntegrity, false, 1),
                                monitor(),
                                writer -> writer.remove(number));
                writeDone();
            }
        });
    }

    private int number(Path file) throws IOException {
        try (WimReader wim = WimReader.open(file)) {
            int number = indexOf(wim, name, index);
            if (wim.images().size() == 1) {
                throw failure(
                        "LastImage",
                        ErrorCategory.InvalidOperation,
                        file.toString(),
                        file + " has no other image; delete the file instead");
            }
            return number;
        }
    }
}
