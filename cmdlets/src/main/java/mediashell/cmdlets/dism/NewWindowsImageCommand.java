package mediashell.cmdlets.dism;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import mediashell.automation.Cmdlet;
import mediashell.automation.ErrorCategory;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateSet;
import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.publish.FilePublication;
import mediashell.media.publish.TargetLock;
import mediashell.media.wim.CompressionEffort;
import mediashell.media.wim.CompressionType;
import mediashell.media.wim.FolderCapture;
import mediashell.media.wim.ImageDescription;
import mediashell.media.wim.WimOptions;
import mediashell.media.wim.WimReader;
import mediashell.media.wim.WimWriter;

/**
 * Captures a folder as the only image of a new .wim file. An existing file is replaced once the new one is whole. The image's
 * architecture is that of the Windows in the folder.
 */
@Cmdlet(verb = "New", noun = "WindowsImage", supportsShouldProcess = true)
@OutputType("Microsoft.Dism.Commands.ImageObject")
public final class NewWindowsImageCommand extends ImageFileCommandBase {

    /** The .wim file. */
    @Parameter(mandatory = true, valueFromPipelineByPropertyName = true)
    String imagePath;

    /** The folder to capture. */
    @Parameter(mandatory = true, valueFromPipelineByPropertyName = true)
    String capturePath;

    /** None, Fast (XPRESS) or Max (LZX). */
    @Parameter(valueFromPipelineByPropertyName = true)
    String compressionType;

    /** A list of files to leave out, which this version refuses. */
    @Parameter(valueFromPipelineByPropertyName = true)
    String configFilePath;

    /** What the new image is. */
    @Parameter(valueFromPipelineByPropertyName = true)
    String description;

    /** The name of the new image. */
    @Parameter(mandatory = true, valueFromPipelineByPropertyName = true)
    String name;

    /** Protects the file by an integrity table, or checks it. */
    @Parameter(valueFromPipelineByPropertyName = true)
    boolean checkIntegrity;

    /** Leaves targets of links as they are; nothing else is done here. */
    @Parameter(valueFromPipelineByPropertyName = true)
    boolean noRpFix;

    /** Makes it the image that boots. */
    @Parameter(valueFromPipelineByPropertyName = true, aliases = "SB")
    boolean setbootable;

    /** Reads everything back. */
    @Parameter(valueFromPipelineByPropertyName = true)
    boolean verify;

    /** For WIMBoot, which this version refuses. */
    @Parameter(valueFromPipelineByPropertyName = true, name = "WIMBoot")
    boolean wiMBoot;

    /** Keeps extended attributes, which Linux folders here do not have. */
    @Parameter(valueFromPipelineByPropertyName = true)
    boolean supportEa;

    /** The log file; nothing is logged here. */
    @Parameter(valueFromPipelineByPropertyName = true, aliases = "LP")
    String logPath;

    /** A folder for temporary files; none are needed. */
    @Parameter(valueFromPipelineByPropertyName = true)
    String scratchDirectory;

    /** How much is logged. */
    @Parameter(valueFromPipelineByPropertyName = true, aliases = "LL")
    @ValidateSet({"Errors", "Warnings", "WarningsInfo"})
    String logLevel;

    @Override
    public void processRecord() {
        perform(() -> {
            refuse("ConfigFilePath", "WIMBoot");
            CompressionType compression = compression();
            Path folder = localPath(capturePath);
            Path target = localPath(imagePath);
            if (!Files.isDirectory(folder)) {
                throw new MediaException(
                        MediaErrorCode.ENTRY_NOT_FOUND, folder.toString(), "a folder to capture was expected");
            }
            if (shouldProcess(target.toString(), "Capture " + folder)) {
                capture(folder, target, compression);
                writeObject(object("ImageObject", Map.of("ImagePath", target.toString())));
            }
        });
    }

    private void refuse(String... parameters) {
        for (String each : parameters) {
            if (isBound(each)) {
                throw failure(
                        "ParameterNotSupported",
                        ErrorCategory.NotImplemented,
                        each,
                        "-" + each + " cannot be done here; leave it out");
            }
        }
    }

    private CompressionType compression() {
        return switch (compressionType == null ? "fast" : compressionType.toLowerCase(Locale.ROOT)) {
            case "none" -> CompressionType.NONE;
            case "fast" -> CompressionType.XPRESS;
            case "max", "maximum" -> CompressionType.LZX;
            default ->
                throw failure(
                        "CompressionTypeInvalid",
                        ErrorCategory.InvalidArgument,
                        compressionType,
                        "-CompressionType is None, Fast or Max, but is " + compressionType);
        };
    }

    private void capture(Path folder, Path target, CompressionType compression) throws IOException {
        int architecture = WindowsArchitecture.of(folder);
        ImageDescription plain = new ImageDescription(name, description == null ? "" : description, now());
        ImageDescription image = architecture < 0 ? plain : plain.withArchitecture(architecture);
        WimOptions options = new WimOptions(compression, CompressionEffort.FAST, checkIntegrity, UUID.randomUUID(), 1);
        try (TargetLock _ = TargetLock.acquire(target);
                FilePublication publication = FilePublication.begin(target)) {
            try (FileChannel channel = FileChannel.open(
                            publication.aside(),
                            StandardOpenOption.CREATE_NEW,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE);
                    WimWriter writer = WimWriter.create(channel, options)) {
                int index = writer.capture(FolderCapture.of(folder), image, monitor());
                writer.boot(setbootable ? index : 0);
                writer.finish(false);
            }
            check(publication.aside());
            publication.publish();
        }
    }

    private void check(Path file) throws IOException {
        if (verify) {
            try (WimReader wim = WimReader.open(file)) {
                wim.verify(monitor());
            }
        }
    }
}
