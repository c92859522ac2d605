package mediashell.cmdlets.media;

import java.util.List;

import mediashell.authoring.ClientAccess;
import mediashell.authoring.MediaMode;
import mediashell.authoring.UserDeviceAffinity;
import mediashell.authoring.certificate.CertificateInput;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateSet;
import mediashell.automation.values.DateTime;
import mediashell.automation.values.SecureString;
import mediashell.media.plan.MediaIdentity;

/** Parameters of media that ask a site: bootable and prestaged ones. */
final class AccessParameters {

    /** Dynamic asks management points in order and follows them to the site that is near, SiteBased asks one of one site. */
    @Parameter
    @ValidateSet({"Dynamic", "SiteBased"})
    String mediaMode = "Dynamic";

    /** The management points in order of preference; by default all of the site that take the certificate's protocol. */
    @Parameter
    Object[] managementPoint;

    /** The PFX file with the medium's certificate, for management points that take HTTPS. */
    @Parameter
    String certificatePath;

    /** The password of the PFX file. */
    @Parameter
    SecureString certificatePassword;

    /** When the self-signed certificate becomes valid; now by default. */
    @Parameter
    DateTime certificateStartDate;

    /** When the self-signed certificate ends; a year after its start by default. */
    @Parameter
    DateTime certificateExpirationDate;

    /** Lets computers use the medium that the site does not know. */
    @Parameter
    boolean allowUnknownMachine;

    /** Whether users become primary users of the computer. */
    @Parameter
    @ValidateSet({"DoNotAllow", "AdministratorApproval", "AutoApproval"})
    String userDeviceAffinity = "DoNotAllow";

    ClientAccess access(NewMediaCommandBase command, String siteCode, MediaIdentity identity) {
        CertificateInput certificate = command.certificate(
                certificatePath, certificatePassword, certificateStartDate, certificateExpirationDate, identity);
        List<String> points = managementPoint == null
                ? command.managementPoints(siteCode, certificate)
                : command.managementPoints(managementPoint);
        return new ClientAccess(
                MediaMode.of(mediaMode),
                points,
                certificate,
                allowUnknownMachine,
                UserDeviceAffinity.of(userDeviceAffinity));
    }
}
