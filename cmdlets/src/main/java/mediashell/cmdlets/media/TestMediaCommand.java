package mediashell.cmdlets.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;

import mediashell.automation.Cmdlet;
import mediashell.automation.Examples;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.media.engine.MediumCheck;
import mediashell.media.engine.OpenedMedium;
import mediashell.media.manifest.ManifestSignature;

/**
 * Verifies a medium in full: every file against the manifest, the manifest against its signature, of a set every disc. Writes True when all
 * holds; otherwise False and an error that says what does not.
 */
@Examples({
    "Test-Media lab.iso\n" + "Compares every file with the signed manifest and writes True or False.",
    "Test-Media /media/stick -PublicKey site.pub -Quiet\n" + "Verifies a stick, and that this site has signed it."
})
@Cmdlet(verb = "Test", noun = "Media")
@OutputType("System.Boolean")
public final class TestMediaCommand extends ReadMediaCommandBase {

    /** The key that must have signed: base64 text as PublicKey of Get-Media shows it, or a file with it. */
    @Parameter
    String publicKey;

    /** Writes only True or False. */
    @Parameter
    boolean quiet;

    @Override
    public void processRecord() {
        forEachMedium(
                medium -> {
                    verify(medium);
                    writeObject(true);
                },
                failed -> {
                    if (!quiet) {
                        writeError(MediaErrors.record(failed));
                    }
                    writeObject(false);
                });
    }

    private void verify(OpenedMedium medium) throws IOException {
        Path first = medium.discs().getFirst().path();
        try (ReadProgress progress = new ReadProgress(this, "Verifying " + first.getFileName(), "Comparing")) {
            MediumCheck.verify(medium, trusted(), progress);
        }
    }

    private PublicKey trusted() throws IOException {
        if (publicKey == null) {
            return null;
        }
        Path file = localPath(publicKey);
        return ManifestSignature.publicKey(Files.isRegularFile(file) ? Files.readString(file) : publicKey);
    }
}
