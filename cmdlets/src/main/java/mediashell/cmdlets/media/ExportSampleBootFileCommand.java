package mediashell.cmdlets.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;

import mediashell.automation.Cmdlet;
import mediashell.automation.Examples;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.automation.values.FileInfo;
import mediashell.media.ContentSource;
import mediashell.media.block.ImageSeed;
import mediashell.media.image.SampleBootFiles;

/**
 * Writes the source tree of a sample boot image: small boot programs of this project at the paths where a Windows boot image
 * has the real ones. Capture it with New-WindowsImage.
 */
@Examples({"Export-SampleBootFile boot\n" + "Writes the files of the sample boot image into a folder."})
@Cmdlet(verb = "Export", noun = "SampleBootFile", supportsShouldProcess = true)
@OutputType("System.IO.FileInfo")
public final class ExportSampleBootFileCommand extends MediaCommandBase {

    /** The folder to write to; made when it is not there. */
    @Parameter(mandatory = true, position = 0)
    String path;

    @Override
    public void endProcessing() {
        perform(() -> {
            Path folder = localPath(path);
            if (shouldProcess(folder.toString(), "Write sample boot files")) {
                export(folder);
            }
        });
    }

    private void export(Path folder) throws IOException {
        ImageSeed seed = new ImageSeed("Mediashell sample boot image".getBytes(StandardCharsets.US_ASCII));
        for (Map.Entry<String, ContentSource> each :
                SampleBootFiles.create(Instant.EPOCH, seed).entrySet()) {
            Path file = folder.resolve(each.getKey());
            Files.createDirectories(file.getParent());
            try (InputStream in = each.getValue().open()) {
                Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            }
            Files.setLastModifiedTime(file, FileTime.from(now()));
            writeObject(new FileInfo(file, file.toString()));
        }
    }
}
