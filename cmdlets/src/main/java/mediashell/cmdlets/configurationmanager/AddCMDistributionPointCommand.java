package mediashell.cmdlets.configurationmanager;

import mediashell.automation.AllowEmptyString;
import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateRange;
import mediashell.automation.ValidateSet;
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

    private static final String LIBRARY = "SCCMContentLib";

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter
    boolean allowFallbackForContent;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter
    boolean allowPreStaging;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter(aliases = "EnableCloudGateway")
    boolean allowProxyTraffic;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter(aliases = "AllowRespondIncomingPxeRequest")
    boolean allowPxeResponse;

    /** When the self-signed certificate ends. */
    @Parameter(set = "DistributionPointWithSelfCertByValue", mandatory = true)
    @Parameter(set = "DistributionPointWithSelfCert", mandatory = true)
    DateTime certificateExpirationTimeUtc;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter
    @ValidateSet({"Intranet", "Internet", "InternetAndIntranet"})
    String clientConnectionType;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter
    @ValidateSet({"Lowest", "Low", "Medium", "High", "Highest"})
    String contentMonitoringPriority;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter(
            aliases = "ValidateContentSchedule",
            type = "Microsoft.ConfigurationManagement.ManagementProvider.IResultObject")
    Object contentValidationSchedule;

    /** What it is for. */
    @Parameter
    @AllowEmptyString
    String description;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter
    boolean enableAnonymous;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter
    boolean enableBranchCache;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter(aliases = "EnableValidateContent")
    boolean enableContentValidation;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter
    boolean enableLedbat;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter
    boolean enableMulticast;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter
    boolean enableNonWdsPxe;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter
    boolean enablePullDP;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter(aliases = "EnablePxeSupport")
    boolean enablePxe;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter(type = "System.Boolean")
    Boolean enableScheduledMulticast;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter
    boolean enableSsl;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter
    boolean enableUnknownComputerSupport;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter
    @AllowEmptyString
    String endIPAddress;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter
    @ValidateRange(min = 2, max = 65535)
    Integer endUdpPort;

    /** Asks no questions. */
    @Parameter
    boolean force;

    /** The site system server that becomes a distribution point. */
    @Parameter(
            set = "DistributionPointWithSelfCertByValue",
            mandatory = true,
            valueFromPipeline = true,
            aliases = "SiteServer",
            type = "Microsoft.ConfigurationManagement.ManagementProvider.IResultObject")
    @Parameter(set = "DistributionPointwithUserSpecifiedCertByValue", mandatory = true, valueFromPipeline = true)
    Object inputObject;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter
    boolean installInternetServer;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter
    String[] macAddressForRespondingPxeRequest;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter
    @ValidateRange(min = 50, max = 100000)
    Integer minimumFreeSpaceMB;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter
    @ValidateRange(min = 1, max = 99)
    Integer minimumSessionSize;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter
    @ValidateRange(min = 1, max = 10000)
    Integer multicastMaximumClientCount;

    /** The drive of the content library; its share on the server must be mapped to a folder. */
    @Parameter
    @ValidateSet({
        "Automatic",
        "A",
        "B",
        "C",
        "D",
        "E",
        "F",
        "G",
        "H",
        "I",
        "J",
        "K",
        "L",
        "M",
        "N",
        "O",
        "P",
        "Q",
        "R",
        "S",
        "T",
        "U",
        "V",
        "W",
        "X",
        "Y",
        "Z"
    })
    String primaryContentLibraryLocation;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter
    @ValidateSet({
        "Automatic",
        "A",
        "B",
        "C",
        "D",
        "E",
        "F",
        "G",
        "H",
        "I",
        "J",
        "K",
        "L",
        "M",
        "N",
        "O",
        "P",
        "Q",
        "R",
        "S",
        "T",
        "U",
        "V",
        "W",
        "X",
        "Y",
        "Z"
    })
    String primaryPackageShareLocation;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter(aliases = "ComputersUsePxePassword")
    SecureString pxePassword;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter(aliases = "PxeServerResponseDelaySeconds")
    @ValidateRange(min = 0, max = 32)
    Integer pxeServerResponseDelaySec;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter
    @ValidateSet({
        "Automatic",
        "A",
        "B",
        "C",
        "D",
        "E",
        "F",
        "G",
        "H",
        "I",
        "J",
        "K",
        "L",
        "M",
        "N",
        "O",
        "P",
        "Q",
        "R",
        "S",
        "T",
        "U",
        "V",
        "W",
        "X",
        "Y",
        "Z"
    })
    String secondaryContentLibraryLocation;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter
    @ValidateSet({
        "Automatic",
        "A",
        "B",
        "C",
        "D",
        "E",
        "F",
        "G",
        "H",
        "I",
        "J",
        "K",
        "L",
        "M",
        "N",
        "O",
        "P",
        "Q",
        "R",
        "S",
        "T",
        "U",
        "V",
        "W",
        "X",
        "Y",
        "Z"
    })
    String secondaryPackageShareLocation;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter(aliases = "SessionStartDelayMinutes")
    @ValidateRange(min = 1, max = 99)
    Integer sessionStartDelayMins;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter(aliases = "SourceDistributionPoints")
    String[] sourceDistributionPoint;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter(aliases = "SourceDPRanks")
    @ValidateRange(min = 1, max = 100)
    Integer[] sourceDPRank;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter
    @AllowEmptyString
    String startIPAddress;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter
    @ValidateRange(min = 1, max = 65534)
    Integer startUdpPort;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter
    @ValidateSet({"DoNotUse", "AllowWithManualApproval", "AllowWithAutomaticApproval"})
    String userDeviceAffinity;

    /** The account. */
    @Parameter
    @AllowEmptyString
    String userName;

    /** The code of the site. */
    @Parameter(set = "DistributionPointWithSelfCert")
    @Parameter(set = "DistributionPointwithUserSpecifiedCert")
    @AllowEmptyString
    String siteCode;

    /** The name of the server. */
    @Parameter(
            set = "DistributionPointWithSelfCert",
            mandatory = true,
            position = 0,
            aliases = {"Name", "ServerName"})
    @Parameter(set = "DistributionPointwithUserSpecifiedCert", mandatory = true, position = 0)
    String siteSystemServerName;

    /** The password of the certificate file. */
    @Parameter(set = "DistributionPointwithUserSpecifiedCert", mandatory = true)
    @Parameter(set = "DistributionPointwithUserSpecifiedCertByValue", mandatory = true)
    SecureString certificatePassword;

    /** The certificate file of the site; stand-alone media need none. */
    @Parameter(set = "DistributionPointwithUserSpecifiedCert", mandatory = true)
    @Parameter(set = "DistributionPointwithUserSpecifiedCertByValue", mandatory = true)
    String certificatePath;

    @Override
    public void processRecord() {
        perform(() -> {
            String server = serverName();
            if (catalog().findDistributionPoint(server).isPresent()) {
                throw new SiteException(SiteErrorCode.OBJECT_EXISTS, server, "is a distribution point already");
            }
            if (shouldProcess(server, "Add distribution point")) {
                DistributionPoint made =
                        new DistributionPoint(server, site(siteCode).code(), description, library(server));
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

    private String library(String server) {
        boolean chosen = primaryContentLibraryLocation != null
                && primaryContentLibraryLocation.compareToIgnoreCase("Automatic") != 0;
        return chosen
                ? "\\\\" + server + "\\" + primaryContentLibraryLocation + "$\\" + LIBRARY
                : siteSession()
                        .folder()
                        .resolve("DistributionPoints")
                        .resolve(server)
                        .resolve(LIBRARY)
                        .toString();
    }
}
