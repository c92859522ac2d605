package mediashell.cmdlets.dism;

import java.io.IOException;

import mediashell.automation.Cmdlet;
import mediashell.automation.Examples;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.automation.values.UInt32;
import mediashell.media.MediaEntry;
import mediashell.media.wim.WimReader;
import mediashell.media.wim.WimVolume;

/** Lists the paths of an image, as texts from its root on; those of directories end in a backslash. */
@Examples({
    "Get-WindowsImageContent -ImagePath install.wim -Index 1 | Select-String \\.inf$\n"
            + "Finds files of an image by their names."
})
@Cmdlet(verb = "Get", noun = "WindowsImageContent", defaultParameterSetName = "InputByFilePathAndIndex")
@OutputType("System.String")
public final class GetWindowsImageContentCommand extends ImageFileCommandBase {

    /** The .wim file, or the first part of a split set. */
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

    @Override
    public void processRecord() {
        perform(() -> {
            try (WimReader wim = WimReader.openSet(localPath(imagePath))) {
                writeObject("\\");
                list(wim.volume(indexOf(wim, name, index)), "");
            }
        });
    }

    private void list(WimVolume image, String directory) throws IOException {
        for (MediaEntry entry : image.list(directory)) {
            String path = "\\" + entry.path().replace('/', '\\');
            writeObject(entry.directory() ? path + "\\" : path);
            if (entry.directory()) {
                list(image, entry.path());
            }
        }
    }
}
