package mediashell.cmdlets.media;

import java.io.IOException;
import java.nio.file.Path;

import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.automation.host.ProgressRecord;
import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.MediaVolume;
import mediashell.media.engine.BuildObserver;
import mediashell.media.engine.BuildStep;
import mediashell.media.engine.MediumDescription;
import mediashell.media.engine.MediumReader;
import mediashell.media.engine.MediumVerifier;
import mediashell.media.image.VolumeDetector;
import mediashell.site.SiteException;

/**
 * Verifies a medium in full: every file against the manifest, the manifest against its signature. Writes True when all holds;
 * otherwise False and an error that says what does not.
 */
@Cmdlet(verb = "Test", noun = "Media")
@OutputType("System.Boolean")
public final class TestMediaCommand extends MediaCommandBase {

    /** The image file or folder. */
    @Parameter(
            mandatory = true,
            position = 0,
            valueFromPipeline = true,
            valueFromPipelineByPropertyName = true,
            aliases = "FullName")
    String[] path;

    /** Writes only True or False. */
    @Parameter
    boolean quiet;

    @Override
    public void processRecord() {
        for (String each : path) {
            boolean sound = false;
            try {
                verify(localPath(each));
                sound = true;
            } catch (SiteException | IOException failed) {
                if (!quiet) {
                    writeError(MediaErrors.record(failed));
                }
            }
            writeObject(sound);
        }
    }

    private void verify(Path file) throws IOException {
        try (MediaVolume volume = VolumeDetector.open(file)) {
            MediumDescription medium = MediumReader.read(volume, null);
            requireSignature(file, medium);
            MediumVerifier.verify(volume, medium.manifest(), new VerifyProgress(file));
        }
        writeProgress(new ProgressRecord(1, -1, "Verifying " + file.getFileName(), "Done", null, -1, -1, true));
    }

    private static void requireSignature(Path file, MediumDescription medium) throws MediaException {
        if (medium.manifest() == null) {
            throw new MediaException(
                    MediaErrorCode.VERIFICATION_FAILED,
                    file.toString(),
                    "the medium has no manifest to verify it by; only media made by Mediashell have one");
        }
        if (medium.signature() != MediumDescription.SignatureState.VALID) {
            throw new MediaException(
                    MediaErrorCode.VERIFICATION_FAILED,
                    file.toString(),
                    "the signature of the manifest does not hold; make the medium again");
        }
    }

    /** Shows the bytes that were compared. */
    private final class VerifyProgress implements BuildObserver {

        private static final int PERCENT = 100;

        private final String activity;
        private int shown = -1;

        VerifyProgress(Path file) {
            activity = "Verifying " + file.getFileName();
        }

        @Override
        public void progress(BuildStep step, String file, long done, long total) {
            context().checkStop();
            int percent = total <= 0 ? PERCENT : (int) (done * PERCENT / total);
            if (percent != shown) {
                shown = percent;
                writeProgress(new ProgressRecord(1, -1, activity, "Comparing", file, percent, -1, false));
            }
        }
    }
}
