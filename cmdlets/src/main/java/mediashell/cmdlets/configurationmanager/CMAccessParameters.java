package mediashell.cmdlets.configurationmanager;

import mediashell.authoring.ClientAccess;
import mediashell.authoring.MediaMode;
import mediashell.authoring.UserDeviceAffinity;
import mediashell.automation.AllowEmptyString;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateSet;
import mediashell.automation.values.DateTime;
import mediashell.automation.values.SecureString;
import mediashell.cmdlets.media.NewMediaCommandBase;
import mediashell.media.plan.MediaIdentity;

/** Parameters of the cmdlets of Configuration Manager whose media ask a site. */
final class CMAccessParameters {

    /** Lets computers use the medium that the site does not know. */
    @Parameter
    boolean allowUnknownMachine;

    /** When the self-signed certificate ends. */
    @Parameter
    DateTime certificateExpireTime;

    /** The password of the PFX file. */
    @Parameter
    SecureString certificatePassword;

    /** The PFX file with the medium's certificate. */
    @Parameter
    @AllowEmptyString
    String certificatePath;

    /** When the self-signed certificate becomes valid. */
    @Parameter
    DateTime certificateStartTime;

    /** The management points, in order for dynamic media. */
    @Parameter(
            mandatory = true,
            aliases = "ManagementPoints",
            type = "Microsoft.ConfigurationManagement.ManagementProvider.IResultObject[]")
    Object[] managementPoint;

    /** Dynamic for any site, SiteBased for one. */
    @Parameter(mandatory = true)
    @ValidateSet({"Dynamic", "SiteBased"})
    String mediaMode;

    /** Whether users become primary users of the computer. */
    @Parameter
    @ValidateSet({"DoNotAllow", "AdministratorApproval", "AutoApproval"})
    String userDeviceAffinity;

    ClientAccess access(NewMediaCommandBase command, MediaIdentity identity) {
        return new ClientAccess(
                MediaMode.of(mediaMode),
                command.managementPoints(managementPoint),
                command.certificate(
                        certificatePath, certificatePassword, certificateStartTime, certificateExpireTime, identity),
                allowUnknownMachine,
                UserDeviceAffinity.of(userDeviceAffinity));
    }
}
