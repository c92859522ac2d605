package mediashell.cmdlets.media;

import java.io.IOException;

import mediashell.automation.Cmdlet;
import mediashell.automation.Examples;
import mediashell.automation.OutputType;
import mediashell.automation.PSObject;
import mediashell.automation.Parameter;
import mediashell.automation.values.SecureString;
import mediashell.media.engine.OpenedMedium;
import mediashell.media.secureboot.SecureBootAudit;

/** Reads what a medium says of itself: an .iso, a set of them, a stick or its image, a WIM or a folder, made by anyone. */
@Examples({
    "Get-Media lab.iso\n" + "Tells type, label, validity, signature and what of it is not encrypted.",
    "(Get-Media lab.iso -Password (Read-Host -AsSecureString)).Variables\n"
            + "Lists the variables of a protected medium. Values of secrets are secure strings.",
    "Get-Media *.iso | Where-Object ExpirationDate -lt (Get-Date) | Select-Object Path, "
            + "ExpirationDate\n"
            + "Finds the media of a folder that have expired."
})
@Cmdlet(verb = "Get", noun = "Media")
@OutputType("Mediashell.Medium")
public final class GetMediaCommand extends ReadMediaCommandBase {

    /** The password of the medium; without it a protected medium tells neither dates nor variables. */
    @Parameter
    SecureString password;

    /** A file or folder with the certificates that firmware trusts; with it the audit of the boot files checks where signatures lead. */
    @Parameter
    String trustedCertificatePath;

    @Override
    public void processRecord() {
        forEachMedium(medium -> writeObject(read(medium)), failed -> writeError(MediaErrors.record(failed)));
    }

    private PSObject read(OpenedMedium medium) throws IOException {
        SecureBootAudit audit = new SecureBootAudit(trusted(trustedCertificatePath), now());
        return withPassword(password, clear -> MediumObjects.read(medium, medium.describe(clear), audit));
    }
}
