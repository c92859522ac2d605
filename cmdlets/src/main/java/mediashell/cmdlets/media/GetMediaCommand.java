package mediashell.cmdlets.media;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.PSObject;
import mediashell.automation.Parameter;
import mediashell.automation.values.SecureString;
import mediashell.media.MediaVolume;
import mediashell.media.engine.MediumReader;
import mediashell.media.image.VolumeDetector;
import mediashell.site.SiteException;

/** Reads what a medium says of itself: an .iso, a stick image, a WIM or a folder, made by anyone. */
@Cmdlet(verb = "Get", noun = "Media")
@OutputType("Mediashell.Medium")
public final class GetMediaCommand extends MediaCommandBase {

    /** The image file or folder. */
    @Parameter(
            mandatory = true,
            position = 0,
            valueFromPipeline = true,
            valueFromPipelineByPropertyName = true,
            aliases = "FullName")
    String[] path;

    /** The password of the medium; without it a protected medium tells neither dates nor variables. */
    @Parameter
    SecureString password;

    @Override
    public void processRecord() {
        for (String each : path) {
            try {
                writeObject(read(localPath(each)));
            } catch (SiteException | IOException failed) {
                writeError(MediaErrors.record(failed));
            }
        }
    }

    private PSObject read(Path file) throws IOException {
        char[] clear = password == null ? null : password.reveal();
        try (MediaVolume volume = VolumeDetector.open(file)) {
            return MediumObjects.read(file, MediumReader.read(volume, clear));
        } finally {
            if (clear != null) {
                Arrays.fill(clear, '\0');
            }
        }
    }
}
