package mediashell.cmdlets.dism;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import mediashell.automation.Cmdlet;
import mediashell.automation.Examples;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.automation.values.UInt32;
import mediashell.media.wim.ExtractionReport;
import mediashell.media.wim.WimExtractor;
import mediashell.media.wim.WimReader;
import mediashell.media.wim.WimSidecar;

/**
 * Extracts an image of a .wim file into a folder. What Linux does not keep of it is noted in a sidecar beside the folder, from which
 * New-WindowsImage and Add-WindowsImage take it back.
 */
@Examples({
    "Expand-WindowsImage -ImagePath install.wim -Index 1 -ApplyPath windows\n" + "Extracts an image into a folder."
})
@Cmdlet(
        verb = "Expand",
        noun = "WindowsImage",
        defaultParameterSetName = "InputByFilePathAndIndex",
        supportsShouldProcess = true)
@OutputType("Microsoft.Dism.Commands.ImageObject")
public final class ExpandWindowsImageCommand extends MountCommandBase {

    /** The .wim file. */
    @Parameter(mandatory = true, valueFromPipelineByPropertyName = true)
    String imagePath;

    /** The name of the image, in any case. */
    @Parameter(set = "InputByFilePathAndName", mandatory = true, valueFromPipelineByPropertyName = true)
    String name;

    /** The further parts of a split image. */
    @Parameter(valueFromPipelineByPropertyName = true)
    String splitImageFilePattern;

    /** The folder to extract to. */
    @Parameter(mandatory = true, valueFromPipelineByPropertyName = true)
    String applyPath;

    /** Protects the file by an integrity table, or checks it. */
    @Parameter(valueFromPipelineByPropertyName = true)
    boolean checkIntegrity;

    /** Checks signatures of Windows; without meaning on Linux. */
    @Parameter(valueFromPipelineByPropertyName = true)
    boolean confirmTrustedFile;

    /** Leaves targets of links as they are; nothing else is done here. */
    @Parameter(valueFromPipelineByPropertyName = true)
    boolean noRpFix;

    /** Reads everything back. */
    @Parameter(valueFromPipelineByPropertyName = true)
    boolean verify;

    /** For WIMBoot, which this version refuses. */
    @Parameter(valueFromPipelineByPropertyName = true, name = "WIMBoot")
    boolean wiMBoot;

    /** Compacts files on NTFS; without meaning on Linux. */
    @Parameter(valueFromPipelineByPropertyName = true)
    boolean compact;

    /** Keeps extended attributes, which Linux folders here do not have. */
    @Parameter(valueFromPipelineByPropertyName = true)
    boolean supportEa;

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
            Path file = localPath(imagePath);
            Path folder = localPath(applyPath);
            try (WimReader wim = WimReader.openSet(file)) {
                int number = indexOf(wim, name, index);
                if (checkIntegrity) {
                    wim.checkIntegrity();
                }
                if (shouldProcess(folder.toString(), "Extract image " + number + " of " + file)) {
                    extract(wim, number, folder);
                }
            }
        });
    }

    private void extract(WimReader wim, int number, Path folder) throws IOException {
        ExtractionReport report = WimExtractor.extract(wim.volume(number), folder, monitor());
        Path sidecar = WimSidecar.beside(folder);
        if (report.notKept().isEmpty()) {
            Files.deleteIfExists(sidecar);
        } else {
            WimSidecar.write(wim.volume(number), sidecar);
        }
        warn(report, sidecar);
        writeImageFile(wim.name());
    }
}
