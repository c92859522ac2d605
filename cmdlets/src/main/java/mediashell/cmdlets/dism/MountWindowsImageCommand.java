package mediashell.cmdlets.dism;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import mediashell.automation.Cmdlet;
import mediashell.automation.Examples;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.automation.values.UInt32;
import mediashell.media.wim.WimReader;
import mediashell.media.wim.mount.MountRequest;

/**
 * Extracts an image into an empty folder, from which Dismount-WindowsImage or Save-WindowsImage bring it back into its file. Nothing
 * is mounted in the sense of Linux: the folder is a copy, and needs the room of one.
 */
@Examples({
    "Mount-WindowsImage -ImagePath boot.wim -Index 1 -Path mount\n"
            + "Extracts an image into an empty folder, to change it there."
})
@Cmdlet(verb = "Mount", noun = "WindowsImage", defaultParameterSetName = "OfflineIndex", supportsShouldProcess = true)
@OutputType("Microsoft.Dism.Commands.ImageObject")
public final class MountWindowsImageCommand extends MountCommandBase {

    /** An existing, empty folder. */
    @Parameter(mandatory = true, valueFromPipelineByPropertyName = true)
    String path;

    /** The .wim file. */
    @Parameter(set = "OfflineIndex", mandatory = true, valueFromPipelineByPropertyName = true)
    @Parameter(set = "OfflineName", mandatory = true, valueFromPipelineByPropertyName = true)
    String imagePath;

    /** The number of the image, from 1. */
    @Parameter(set = "OfflineIndex", mandatory = true, valueFromPipelineByPropertyName = true, aliases = "ImageIndex")
    UInt32 index;

    /** The name of the image, in any case. */
    @Parameter(set = "OfflineName", mandatory = true, valueFromPipelineByPropertyName = true)
    String name;

    /** The image will not be saved. */
    @Parameter(set = "OfflineIndex", valueFromPipelineByPropertyName = true)
    @Parameter(set = "OfflineName", valueFromPipelineByPropertyName = true)
    boolean readOnly;

    /** Shortens the first mount on Windows; without meaning here. */
    @Parameter(set = "OfflineIndex", valueFromPipelineByPropertyName = true)
    @Parameter(set = "OfflineName", valueFromPipelineByPropertyName = true)
    boolean optimize;

    /** Checks the integrity table first. */
    @Parameter(set = "OfflineIndex", valueFromPipelineByPropertyName = true)
    @Parameter(set = "OfflineName", valueFromPipelineByPropertyName = true)
    boolean checkIntegrity;

    /** Settles a save that did not come to its end. */
    @Parameter(set = "Remount", mandatory = true, valueFromPipelineByPropertyName = true)
    boolean remount;

    /** Keeps extended attributes, which Linux folders here do not have. */
    @Parameter(valueFromPipelineByPropertyName = true)
    boolean supportEa;

    @Override
    public void processRecord() {
        perform(() -> {
            Path folder = localPath(path);
            if (remount) {
                if (shouldProcess(folder.toString(), "Mount again")) {
                    mounts().remount(folder);
                    write(folder);
                }
                return;
            }
            Path file = localPath(imagePath);
            int number = number(file);
            if (shouldProcess(folder.toString(), "Mount image " + number + " of " + file)) {
                warn(
                        mounts().mount(new MountRequest(file, number, folder, readOnly), monitor()),
                        "the mount's journal");
                write(folder);
            }
        });
    }

    private int number(Path file) throws IOException {
        try (WimReader wim = WimReader.openSet(file)) {
            if (checkIntegrity) {
                wim.checkIntegrity();
            }
            return indexOf(wim, name, index);
        }
    }

    private void write(Path folder) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("Path", folder.toString());
        values.put("Online", false);
        values.put("RestartNeeded", false);
        writeObject(object("ImageObject", values));
    }
}
