package mediashell.cmdlets.dism;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import mediashell.automation.Parameter;
import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.wim.CaptureEntry;
import mediashell.media.wim.CaptureExclusions;
import mediashell.media.wim.FolderCapture;
import mediashell.media.wim.ImageDescription;
import mediashell.media.wim.WimReader;
import mediashell.media.wim.WimSidecar;
import mediashell.media.wim.WimWriter;

/**
 * What New-WindowsImage and Add-WindowsImage share: a folder becomes an image. The image's architecture is that of the Windows in the
 * folder. What Expand-WindowsImage noted in a sidecar beside the folder comes back into the image.
 */
abstract class CaptureCommandBase extends ImageFileCommandBase {

    /** The .wim file. */
    @Parameter(mandatory = true, valueFromPipelineByPropertyName = true)
    String imagePath;

    /** The folder to capture. */
    @Parameter(mandatory = true, valueFromPipelineByPropertyName = true)
    String capturePath;

    /** A configuration list (WimScript.ini) whose exclusions are left out, instead of those of Windows itself. */
    @Parameter(valueFromPipelineByPropertyName = true)
    String configFilePath;

    /** What the new image is. */
    @Parameter(valueFromPipelineByPropertyName = true)
    String description;

    /** The name of the new image. */
    @Parameter(mandatory = true, valueFromPipelineByPropertyName = true)
    String name;

    /** Protects the file by an integrity table; one that is there is checked first. */
    @Parameter(valueFromPipelineByPropertyName = true)
    boolean checkIntegrity;

    /** Leaves targets of links as they are; nothing else is done here. */
    @Parameter(valueFromPipelineByPropertyName = true)
    boolean noRpFix;

    /** Reads everything back. */
    @Parameter(valueFromPipelineByPropertyName = true)
    boolean verify;

    /** For WIMBoot, which is refused. */
    @Parameter(valueFromPipelineByPropertyName = true, name = "WIMBoot")
    boolean wiMBoot;

    /** Keeps extended attributes, which Linux folders here do not have. */
    @Parameter(valueFromPipelineByPropertyName = true)
    boolean supportEa;

    /** The folder to capture, which is there. */
    final Path folder() throws IOException {
        Path folder = localPath(capturePath);
        if (!Files.isDirectory(folder)) {
            throw new MediaException(
                    MediaErrorCode.ENTRY_NOT_FOUND, folder.toString(), "a folder to capture was expected");
        }
        return folder;
    }

    /** Captures the folder as the writer's next image. */
    final void capture(WimWriter writer, Path folder, boolean bootable) throws IOException {
        Path noted = WimSidecar.beside(folder);
        if (!Files.isRegularFile(noted)) {
            capture(writer, folder, FolderCapture.of(folder), bootable);
            return;
        }
        writeVerbose("What Linux does not keep of the files is taken from " + noted);
        try (WimReader sidecar = WimReader.open(noted)) {
            capture(writer, folder, FolderCapture.of(folder, sidecar.volume(1)), bootable);
        }
    }

    private void capture(WimWriter writer, Path folder, List<CaptureEntry> entries, boolean bootable)
            throws IOException {
        CaptureExclusions exclusions = configFilePath == null
                ? CaptureExclusions.ofWindows()
                : CaptureExclusions.read(localPath(configFilePath));
        int index = writer.capture(exclusions.apply(entries), image(folder), monitor());
        if (bootable) {
            writer.boot(index);
        }
    }

    private ImageDescription image(Path folder) throws IOException {
        int architecture = WindowsArchitecture.of(folder);
        ImageDescription plain = new ImageDescription(name, description == null ? "" : description, now());
        return architecture < 0 ? plain : plain.withArchitecture(architecture);
    }
}
