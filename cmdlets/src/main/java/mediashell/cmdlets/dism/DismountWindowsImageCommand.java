package mediashell.cmdlets.dism;

import java.nio.file.Path;

import mediashell.automation.Cmdlet;
import mediashell.automation.Examples;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;

/** Ends the mount of an image and empties its folder; what was changed goes into the file or is given up. */
@Examples({
    "Dismount-WindowsImage -Path mount -Save\n"
            + "Captures the folder into the file that it came from, and empties it.",
    "Get-WindowsImage -Mounted | Dismount-WindowsImage -Discard\n" + "Gives up all changes of all mounted images."
})
@Cmdlet(verb = "Dismount", noun = "WindowsImage", supportsShouldProcess = true)
@OutputType("Microsoft.Dism.Commands.BaseDismObject")
public final class DismountWindowsImageCommand extends MountCommandBase {

    /** The folder that the image is mounted to. */
    @Parameter(mandatory = true, valueFromPipelineByPropertyName = true)
    String path;

    /** Gives up what was changed. */
    @Parameter(set = "DismountDiscard", mandatory = true, valueFromPipelineByPropertyName = true)
    boolean discard;

    /** Captures the folder first. */
    @Parameter(set = "DismountSave", mandatory = true, valueFromPipelineByPropertyName = true)
    boolean save;

    /** Checks the file's integrity table first, or adds one where none is. */
    @Parameter(set = "DismountSave", valueFromPipelineByPropertyName = true)
    boolean checkIntegrity;

    /** Adds an image instead of replacing the one that was mounted. */
    @Parameter(set = "DismountSave", valueFromPipelineByPropertyName = true)
    boolean append;

    @Override
    public void processRecord() {
        perform(() -> {
            Path folder = localPath(path);
            if (!shouldProcess(folder.toString(), save ? "Save and dismount" : "Dismount and discard all changes")) {
                return;
            }
            if (save) {
                mounts().saveAndDismount(folder, saveRequest(append, checkIntegrity), monitor());
            } else {
                mounts().discard(folder);
            }
            writeDone();
        });
    }
}
