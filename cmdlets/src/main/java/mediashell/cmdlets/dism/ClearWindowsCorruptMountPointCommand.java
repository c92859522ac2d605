package mediashell.cmdlets.dism;

import java.nio.file.Path;

import mediashell.automation.Cmdlet;
import mediashell.automation.Examples;
import mediashell.automation.OutputType;

/** Removes what mounts left whose folder or file is gone, or whose process ended while it extracted or removed files. */
@Examples({"Clear-WindowsCorruptMountPoint\n" + "Removes what mounts left that ended in the middle."})
@Cmdlet(verb = "Clear", noun = "WindowsCorruptMountPoint", supportsShouldProcess = true)
@OutputType("Microsoft.Dism.Commands.BaseDismObject")
public final class ClearWindowsCorruptMountPointCommand extends MountCommandBase {

    @Override
    public void endProcessing() {
        perform(() -> {
            if (shouldProcess("all invalid mounts", "Remove their files and records")) {
                for (Path folder : mounts().clearInvalid()) {
                    writeVerbose("Cleared " + folder);
                }
                writeDone();
            }
        });
    }
}
