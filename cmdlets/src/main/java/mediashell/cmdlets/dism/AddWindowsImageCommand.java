package mediashell.cmdlets.dism;

import java.nio.file.Path;

import mediashell.automation.Cmdlet;
import mediashell.automation.Examples;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.media.wim.WimFile;

/**
 * Captures a folder as a further image of a .wim file. Bytes that the file has already are not stored again; until all of the new
 * image is on the disk the file is what it was.
 */
@Examples({
    "Add-WindowsImage -ImagePath tools.wim -CapturePath more -Name 'More tools'\n"
            + "Captures a folder as a further image of a file."
})
@Cmdlet(verb = "Add", noun = "WindowsImage", supportsShouldProcess = true)
@OutputType("Microsoft.Dism.Commands.ImageObject")
public final class AddWindowsImageCommand extends CaptureCommandBase {

    /** Makes it the image that boots. */
    @Parameter(valueFromPipelineByPropertyName = true)
    boolean setbootable;

    @Override
    public void processRecord() {
        perform(() -> {
            refuse("WIMBoot");
            Path folder = folder();
            Path target = localPath(imagePath);
            if (shouldProcess(target.toString(), "Add an image of " + folder)) {
                WimFile.at(target)
                        .extend(
                                new WimFile.Extension(checkIntegrity, verify, threads()),
                                monitor(),
                                writer -> capture(writer, folder, setbootable));
                writeImageFile(target.toString());
            }
        });
    }
}
