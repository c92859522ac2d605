package mediashell.cmdlets.dism;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

import mediashell.automation.Cmdlet;
import mediashell.automation.ErrorCategory;
import mediashell.automation.Examples;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.automation.values.UInt32;
import mediashell.media.wim.CompressionType;
import mediashell.media.wim.WimFile;
import mediashell.media.wim.WimOptions;
import mediashell.media.wim.WimReader;
import mediashell.media.wim.WimWriter;

/**
 * Copies an image of a .wim file, a split set or a solid file into another .wim file, which is made when it is not there. A new file
 * holds only what its images need: exporting is how a file becomes small again.
 */
@Examples({
    "Export-WindowsImage -SourceImagePath install.esd -SourceIndex 6 "
            + "-DestinationImagePath pro.wim -CompressionType Max\n"
            + "Copies one image into a file of its own.",
    "Get-WindowsImage -ImagePath install.wim | Where-Object ImageName -like *Pro* | "
            + "Export-WindowsImage -DestinationImagePath pro.wim\n"
            + "Copies the images that are wanted."
})
@Cmdlet(
        verb = "Export",
        noun = "WindowsImage",
        defaultParameterSetName = "InputByFilePathAndIndex",
        supportsShouldProcess = true)
@OutputType("Microsoft.Dism.Commands.ImageObject")
public final class ExportWindowsImageCommand extends ImageFileCommandBase {

    /** Checks the source's integrity table, and gives the destination one. */
    @Parameter(valueFromPipelineByPropertyName = true)
    boolean checkIntegrity;

    /**
     * None, Fast (XPRESS), Max (LZX) or Best (LZX, three per cent smaller and six times slower) of a new file; otherwise that of the
     * source, and Max for a solid one. Bytes that are stored as LZX already stay as they are.
     */
    @Parameter(valueFromPipelineByPropertyName = true)
    String compressionType;

    /** The file that gets the image. */
    @Parameter(mandatory = true, valueFromPipelineByPropertyName = true, aliases = "DIP")
    String destinationImagePath;

    /** The image's name there; otherwise the one that it has. */
    @Parameter(valueFromPipelineByPropertyName = true, aliases = "DN")
    String destinationName;

    /** Makes it the image that boots. */
    @Parameter(valueFromPipelineByPropertyName = true, aliases = "SB")
    boolean setbootable;

    /** The file with the image; the first part of a split set. */
    @Parameter(
            mandatory = true,
            valueFromPipelineByPropertyName = true,
            aliases = {"SIP", "ImagePath"})
    String sourceImagePath;

    /** The image's name. */
    @Parameter(set = "InputByFilePathAndName", mandatory = true, valueFromPipelineByPropertyName = true, aliases = "SN")
    String sourceName;

    /** The image's number. */
    @Parameter(
            set = "InputByFilePathAndIndex",
            mandatory = true,
            valueFromPipelineByPropertyName = true,
            aliases = {"SI", "ImageIndex"})
    UInt32 sourceIndex;

    /** The further parts of a split set, which lie beside the first. */
    @Parameter(valueFromPipelineByPropertyName = true)
    String splitImageFilePattern;

    /** For WIMBoot, which is refused. */
    @Parameter(valueFromPipelineByPropertyName = true, name = "WIMBoot")
    boolean wiMBoot;

    @Override
    public void processRecord() {
        perform(() -> {
            refuse("WIMBoot");
            Path source = localPath(sourceImagePath);
            Path destination = localPath(destinationImagePath);
            requireTwoFiles(source, destination);
            try (WimReader wim = WimReader.openSet(source)) {
                int number = indexOf(wim, sourceName, sourceIndex);
                if (checkIntegrity) {
                    wim.checkIntegrity();
                }
                if (shouldProcess(destination.toString(), "Export image " + number + " of " + source)) {
                    export(wim, number, destination);
                    writeImageFile(destination.toString());
                }
            }
        });
    }

    private void requireTwoFiles(Path source, Path destination) throws IOException {
        if (Files.exists(source) && Files.exists(destination) && Files.isSameFile(source, destination)) {
            throw failure(
                    "SameFile",
                    ErrorCategory.InvalidArgument,
                    destination.toString(),
                    "an image is exported into another file than " + source);
        }
    }

    private void export(WimReader wim, int number, Path destination) throws IOException {
        WimFile file = WimFile.at(destination);
        if (Files.exists(destination)) {
            requireCompressionOf(destination);
            file.extend(
                    new WimFile.Extension(checkIntegrity, false, threads()),
                    monitor(),
                    writer -> export(wim, number, writer));
            return;
        }
        WimOptions options = new WimOptions(
                compression(compressionType, defaultCompression(wim)),
                effort(compressionType),
                checkIntegrity || wim.hasIntegrityTable(),
                UUID.randomUUID(),
                threads());
        file.create(options, false, monitor(), writer -> export(wim, number, writer));
    }

    private void export(WimReader wim, int number, WimWriter writer) throws IOException {
        int index = writer.export(wim, number, destinationName == null ? "" : destinationName, monitor());
        if (setbootable) {
            writer.boot(index);
        }
    }

    private static String defaultCompression(WimReader wim) {
        return switch (wim.header().compression()) {
            case NONE -> "None";
            case XPRESS -> "Fast";
            case LZX, LZMS -> "Max";
        };
    }

    /** A file has one compression: asking an existing one for another would silently not be done. */
    private void requireCompressionOf(Path destination) throws IOException {
        if (compressionType == null) {
            return;
        }
        CompressionType wanted = compression(compressionType, null);
        try (WimReader wim = WimReader.open(destination)) {
            if (wim.header().compression() != wanted) {
                throw failure(
                        "CompressionTypeInvalid",
                        ErrorCategory.InvalidArgument,
                        compressionType,
                        destination + " is there and is compressed as " + defaultCompression(wim)
                                + "; leave out -CompressionType or export into a new file");
            }
        }
    }
}
