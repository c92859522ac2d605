package mediashell.cmdlets.dism;

import java.nio.file.Path;

import mediashell.automation.Cmdlet;
import mediashell.automation.Examples;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;

/** Captures a mounted folder into the file that it came from, and keeps it mounted. */
@Examples({"Save-WindowsImage -Path mount\n" + "Captures a mounted folder into its file and keeps it mounted."})
@Cmdlet(verb = "Save", noun = "WindowsImage", supportsShouldProcess = true)
@OutputType("Microsoft.Dism.Commands.MountedImageInfoObject")
public final class SaveWindowsImageCommand extends MountCommandBase {

    /** The folder that the image is mounted to. */
    @Parameter(mandatory = true, valueFromPipelineByPropertyName = true)
    String path;

    /** Checks the file's integrity table first, or adds one where none is. */
    @Parameter(valueFromPipelineByPropertyName = true)
    boolean checkIntegrity;

    /** Adds an image instead of replacing the one that was mounted. */
    @Parameter(valueFromPipelineByPropertyName = true)
    boolean append;

    /** Keeps extended attributes, which Linux folders here do not have. */
    @Parameter(valueFromPipelineByPropertyName = true)
    boolean supportEa;

    @Override
    public void processRecord() {
        perform(() -> {
            Path folder = localPath(path);
            if (shouldProcess(folder.toString(), "Save")) {
                mounts().save(folder, saveRequest(append, checkIntegrity), monitor());
                writeObject(mounted(mounts().get(folder)));
            }
        });
    }
}
