package mediashell.cmdlets.configurationmanager;

import mediashell.authoring.ClientAccess;
import mediashell.authoring.MediaMode;
import mediashell.authoring.UserDeviceAffinity;
import mediashell.authoring.certificate.CertificateInput;
import mediashell.automation.AllowEmptyString;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateSet;
import mediashell.automation.values.DateTime;
import mediashell.automation.values.SecureString;
import mediashell.cmdlets.media.NewMediaCommandBase;
import mediashell.media.plan.MediaIdentity;

/** Parameters of New-CMTaskSequenceMedia for media that ask a site (facts/cm-cmdlets.json). */
final class OlderAccessParameters {

    /** Dynamic for any site, SiteBased for one. */
    @Parameter(set = "NewBootableMedia", mandatory = true)
    @Parameter(set = "NewBootableMediaByValue")
    @Parameter(set = "NewPrestagedMedia", mandatory = true)
    @Parameter(set = "NewPrestagedMediaByValue", mandatory = true)
    @ValidateSet({"Dynamic", "SiteBased"})
    String mediaMode;

    /** The management points, in order for dynamic media. */
    @Parameter(
            set = "NewBootableMediaByValue",
            mandatory = true,
            valueFromPipeline = true,
            type = "Microsoft.ConfigurationManagement.ManagementProvider.IResultObject[]",
            aliases = "BootImageManagementPoints")
    @Parameter(set = "NewPrestagedMediaByValue", mandatory = true, valueFromPipeline = true)
    Object[] bootImageManagementPoint;

    /** The servers of the management points, in order for dynamic media. */
    @Parameter(
            set = "NewBootableMedia",
            mandatory = true,
            aliases = {"ManagementPointServerName", "BootImageManagementPointServerNames"})
    @Parameter(set = "NewPrestagedMedia", mandatory = true)
    String[] bootImageManagementPointServerName;

    /** Gives the medium a self-signed certificate; otherwise one is imported. */
    @Parameter(set = "NewBootableMedia", type = "System.Boolean")
    @Parameter(set = "NewBootableMediaByValue")
    Boolean createMediaSelfCertificate;

    /** The PFX file with the medium's certificate. */
    @Parameter(set = "NewBootableMedia")
    @Parameter(set = "NewBootableMediaByValue")
    @AllowEmptyString
    String importCertificatePath;

    /** The password of the PFX file. */
    @Parameter(set = "NewBootableMedia")
    @Parameter(set = "NewBootableMediaByValue")
    SecureString importCertificatePassword;

    /** When the self-signed certificate becomes valid. */
    @Parameter(set = "NewBootableMedia")
    @Parameter(set = "NewBootableMediaByValue")
    DateTime startDate;

    /** When the self-signed certificate ends. */
    @Parameter(set = "NewBootableMedia")
    @Parameter(set = "NewBootableMediaByValue")
    DateTime expirationDate;

    /** Lets computers use the medium that the site does not know. */
    @Parameter(set = "NewBootableMedia", type = "System.Boolean")
    @Parameter(set = "NewBootableMediaByValue")
    Boolean enableUnknownSupport;

    /** Whether users become primary users of the computer. */
    @Parameter(set = "NewBootableMedia")
    @Parameter(set = "NewBootableMediaByValue")
    @ValidateSet({"DoNotAllow", "AdministratorApproval", "AutoApproval"})
    String userDeviceAffinity;

    ClientAccess access(NewMediaCommandBase command, MediaIdentity identity) {
        boolean imported = !Boolean.TRUE.equals(createMediaSelfCertificate);
        CertificateInput certificate = command.certificate(
                imported ? importCertificatePath : null,
                importCertificatePassword,
                startDate,
                expirationDate,
                identity);
        Object[] points =
                bootImageManagementPoint == null ? bootImageManagementPointServerName : bootImageManagementPoint;
        return new ClientAccess(
                MediaMode.of(mediaMode == null ? "Dynamic" : mediaMode),
                command.managementPoints(points),
                certificate,
                Boolean.TRUE.equals(enableUnknownSupport),
                UserDeviceAffinity.of(userDeviceAffinity));
    }
}
