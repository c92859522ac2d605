package mediashell.cmdlets.dism;

import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;

import mediashell.automation.Cmdlet;
import mediashell.automation.Examples;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateSet;
import mediashell.media.wim.CompressionEffort;
import mediashell.media.wim.CompressionType;
import mediashell.media.wim.WimFile;
import mediashell.media.wim.WimOptions;
import mediashell.media.wim.WimReader;

/**
 * Writes a .wim file anew without the bytes to which no image refers any more, as removed and replaced images leave them behind. The new file takes
 * the old one's place when all of it was read back.
 */
@Examples({
    "Optimize-WindowsImage install.wim\n" + "Gives back the room of images that were removed.",
    "Get-ChildItem *.wim | Optimize-WindowsImage -CheckIntegrity\n"
            + "Rewrites all files of a folder with integrity tables."
})
@Cmdlet(verb = "Optimize", noun = "WindowsImage", defaultParameterSetName = "File", supportsShouldProcess = true)
@OutputType("Microsoft.Dism.Commands.ImageObject")
public final class OptimizeWindowsImageCommand extends ImageFileCommandBase {

    /** The .wim file. */
    @Parameter(
            set = "File",
            mandatory = true,
            position = 0,
            valueFromPipeline = true,
            valueFromPipelineByPropertyName = true,
            aliases = "FullName")
    String imagePath;

    /** Gives the file an integrity table; one that is there is checked first and stays. */
    @Parameter(set = "File", valueFromPipelineByPropertyName = true)
    boolean checkIntegrity;

    /** For WIMBoot, which is refused. */
    @Parameter(set = "WIMBoot", mandatory = true, valueFromPipelineByPropertyName = true)
    @ValidateSet("WIMBoot")
    String optimizationTarget;

    /** For WIMBoot, which is refused. */
    @Parameter(set = "WIMBoot", mandatory = true, valueFromPipelineByPropertyName = true)
    String path;

    /** For WIMBoot, which is refused. */
    @Parameter(set = "WIMBoot", valueFromPipelineByPropertyName = true)
    String windowsDirectory;

    /** For WIMBoot, which is refused. */
    @Parameter(set = "WIMBoot", valueFromPipelineByPropertyName = true)
    String systemDrive;

    @Override
    public void processRecord() {
        refuse("OptimizationTarget");
        perform(() -> {
            Path file = localPath(imagePath);
            if (shouldProcess(file.toString(), "Write without what is unused")) {
                rewrite(file);
                writeImageFile(file.toString());
            }
        });
    }

    private void rewrite(Path file) throws IOException {
        try (WimReader old = WimReader.open(file)) {
            if (old.hasIntegrityTable()) {
                old.checkIntegrity();
            }
            WimOptions options = new WimOptions(
                    writable(old.header().compression()),
                    CompressionEffort.FAST,
                    checkIntegrity || old.hasIntegrityTable(),
                    UUID.randomUUID(),
                    threads());
            WimFile.at(file).create(options, true, monitor(), writer -> writer.exportAll(old, monitor()));
        }
    }

    /** LZMS can be read only; its files become LZX. */
    private static CompressionType writable(CompressionType compression) {
        return compression == CompressionType.LZMS ? CompressionType.LZX : compression;
    }
}
