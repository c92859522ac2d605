package mediashell.cmdlets.configurationmanager;

import mediashell.automation.AllowEmptyString;
import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.automation.ParameterGroup;
import mediashell.automation.values.DateTime;
import mediashell.automation.values.SecureString;
import mediashell.site.DistributionPoint;
import mediashell.site.SiteErrorCode;
import mediashell.site.SiteException;
import mediashell.site.wmi.SmsInstances;

/**
 * Makes a distribution point. Its content library lies in the site's folder, or, where a drive is named, in
 * {@code SCCMContentLib} of that drive's share of the server, which must be mapped to a local folder.
 */
@Cmdlet(
        verb = "Add",
        noun = "CMDistributionPoint",
        defaultParameterSetName = "DistributionPointWithSelfCertByValue",
        supportsShouldProcess = true)
@OutputType("IResultObject#SMS_SCI_SysResUse")
public final class AddCMDistributionPointCommand extends CMCommandBase {

    /** The site system server that becomes a distribution point. */
    @Parameter(
            set = "DistributionPointWithSelfCertByValue",
            mandatory = true,
            valueFromPipeline = true,
            aliases = "SiteServer",
            type = "Microsoft.ConfigurationManagement.ManagementProvider.IResultObject")
    @Parameter(set = "DistributionPointwithUserSpecifiedCertByValue", mandatory = true, valueFromPipeline = true)
    Object inputObject;

    /** The name of the server. */
    @Parameter(
            set = "DistributionPointWithSelfCert",
            mandatory = true,
            position = 0,
            aliases = {"Name", "ServerName"})
    @Parameter(set = "DistributionPointwithUserSpecifiedCert", mandatory = true, position = 0)
    String siteSystemServerName;

    /** The code of the site. */
    @Parameter(set = "DistributionPointWithSelfCert")
    @Parameter(set = "DistributionPointwithUserSpecifiedCert")
    @AllowEmptyString
    String siteCode;

    /** What it is for. */
    @Parameter
    @AllowEmptyString
    String description;

    /** When the self-signed certificate ends. */
    @Parameter(set = "DistributionPointWithSelfCertByValue", mandatory = true)
    @Parameter(set = "DistributionPointWithSelfCert", mandatory = true)
    DateTime certificateExpirationTimeUtc;

    /** The certificate file of the site; stand-alone media need none. */
    @Parameter(set = "DistributionPointwithUserSpecifiedCert", mandatory = true)
    @Parameter(set = "DistributionPointwithUserSpecifiedCertByValue", mandatory = true)
    String certificatePath;

    /** The password of the certificate file. */
    @Parameter(set = "DistributionPointwithUserSpecifiedCert", mandatory = true)
    @Parameter(set = "DistributionPointwithUserSpecifiedCertByValue", mandatory = true)
    SecureString certificatePassword;

    /** Asks no questions. */
    @Parameter
    boolean force;

    @ParameterGroup
    final DistributionPointLibraryParameters library = new DistributionPointLibraryParameters();

    @ParameterGroup
    final DistributionPointClientParameters client = new DistributionPointClientParameters();

    @ParameterGroup
    final DistributionPointValidationParameters validation = new DistributionPointValidationParameters();

    @ParameterGroup
    final DistributionPointPxeParameters pxe = new DistributionPointPxeParameters();

    @ParameterGroup
    final DistributionPointMulticastParameters multicast = new DistributionPointMulticastParameters();

    @ParameterGroup
    final DistributionPointPullParameters pull = new DistributionPointPullParameters();

    @Override
    public void processRecord() {
        perform(() -> {
            String server = serverName();
            if (catalog().findDistributionPoint(server).isPresent()) {
                throw new SiteException(SiteErrorCode.OBJECT_EXISTS, server, "is a distribution point already");
            }
            if (shouldProcess(server, "Add distribution point")) {
                DistributionPoint made = new DistributionPoint(
                        server,
                        site(siteCode).code(),
                        description,
                        library.folder(server, siteSession().folder()));
                catalog().save(made);
                write(SmsInstances.of(made), made);
            }
        });
    }

    private String serverName() {
        return inputObject == null
                ? siteSystemServerName
                : subject(inputObject, DistributionPoint.class, "InputObject", "a site system server")
                        .serverName();
    }
}
