package mediashell.cmdlets.dism;

import java.nio.file.Path;
import java.util.UUID;

import mediashell.automation.Cmdlet;
import mediashell.automation.Examples;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.media.wim.WimFile;
import mediashell.media.wim.WimOptions;

/** Captures a folder as the only image of a new .wim file. An existing file is replaced once the new one is whole. */
@Examples({
    "New-WindowsImage -ImagePath tools.wim -CapturePath tools -Name Tools "
            + "-CompressionType Max -Verify\n"
            + "Captures a folder as the image of a new file."
})
@Cmdlet(verb = "New", noun = "WindowsImage", supportsShouldProcess = true)
@OutputType("Microsoft.Dism.Commands.ImageObject")
public final class NewWindowsImageCommand extends CaptureCommandBase {

    /** None, Fast (XPRESS), Max (LZX) or Best (LZX, three per cent smaller and six times slower). */
    @Parameter(valueFromPipelineByPropertyName = true)
    String compressionType;

    /** Makes it the image that boots. */
    @Parameter(valueFromPipelineByPropertyName = true, aliases = "SB")
    boolean setbootable;

    @Override
    public void processRecord() {
        perform(() -> {
            refuse("WIMBoot");
            WimOptions options = new WimOptions(
                    compression(compressionType, "Fast"),
                    effort(compressionType),
                    checkIntegrity,
                    UUID.randomUUID(),
                    threads());
            Path folder = folder();
            Path target = localPath(imagePath);
            if (shouldProcess(target.toString(), "Capture " + folder)) {
                WimFile.at(target).create(options, verify, monitor(), writer -> capture(writer, folder, setbootable));
                writeImageFile(target.toString());
            }
        });
    }
}
