package mediashell.cmdlets.dism;

import java.nio.file.Path;

import mediashell.automation.Cmdlet;
import mediashell.automation.ErrorCategory;
import mediashell.automation.Examples;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.automation.values.UInt64;
import mediashell.media.wim.WimReader;
import mediashell.media.wim.WimSplitter;

/** Splits a .wim file into parts of a largest size: {@code install.swm}, {@code install2.swm} and so on. */
@Examples({
    "Split-WindowsImage -ImagePath install.wim -SplitImagePath install.swm -FileSize 3800\n"
            + "Splits a file into parts that FAT32 can hold."
})
@Cmdlet(verb = "Split", noun = "WindowsImage", supportsShouldProcess = true)
@OutputType("Microsoft.Dism.Commands.ImageObject")
public final class SplitWindowsImageCommand extends ImageFileCommandBase {

    private static final long MEBIBYTE = 1L << 20;

    /** The .wim file. */
    @Parameter(mandatory = true, valueFromPipelineByPropertyName = true)
    String imagePath;

    /** The first part, which ends in .swm. */
    @Parameter(mandatory = true, valueFromPipelineByPropertyName = true)
    String splitImagePath;

    /** The largest size of a part, in MB. */
    @Parameter(mandatory = true, valueFromPipelineByPropertyName = true)
    UInt64 fileSize;

    /** Checks the integrity table first, and gives each part one. */
    @Parameter(valueFromPipelineByPropertyName = true)
    boolean checkIntegrity;

    @Override
    public void processRecord() {
        perform(() -> {
            Path file = localPath(imagePath);
            Path first = localPath(splitImagePath);
            long bytes = bytes();
            if (checkIntegrity) {
                try (WimReader wim = WimReader.open(file)) {
                    wim.checkIntegrity();
                }
            }
            if (shouldProcess(first.toString(), "Split " + file)) {
                for (Path part : WimSplitter.split(file, first, bytes, checkIntegrity, monitor())) {
                    writeImageFile(part.toString());
                }
            }
        });
    }

    private long bytes() {
        long megabytes = fileSize.longValue();
        if (megabytes <= 0 || megabytes > Long.MAX_VALUE / MEBIBYTE) {
            throw failure(
                    "FileSizeInvalid",
                    ErrorCategory.InvalidArgument,
                    fileSize,
                    "-FileSize is the number of MB of a part and at least 1, but is " + fileSize);
        }
        return megabytes * MEBIBYTE;
    }
}
