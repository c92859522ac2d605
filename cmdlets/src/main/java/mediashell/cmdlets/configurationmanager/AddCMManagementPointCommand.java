package mediashell.cmdlets.configurationmanager;

import mediashell.automation.AllowEmptyString;
import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateSet;
import mediashell.site.ManagementPoint;
import mediashell.site.SiteErrorCode;
import mediashell.site.SiteException;
import mediashell.site.wmi.SmsInstances;

/** Makes a management point known to the catalogue: media name it; nothing is installed anywhere. */
@Cmdlet(
        verb = "Add",
        noun = "CMManagementPoint",
        defaultParameterSetName = "SearchByName",
        supportsShouldProcess = true)
@OutputType("IResultObject#SMS_SCI_SysResUse")
public final class AddCMManagementPointCommand extends CMCommandBase {

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter(aliases = "EnableCloudGateway")
    boolean allowProxyTraffic;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter
    @ValidateSet({"Intranet", "Internet", "InternetAndIntranet"})
    String clientConnectionType;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter
    @AllowEmptyString
    String databaseName;

    /** Clients must use HTTPS. */
    @Parameter
    boolean enableSsl;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter
    boolean generateAlert;

    /** The code of the site. */
    @Parameter
    @AllowEmptyString
    String siteCode;

    /** The name of the server. */
    @Parameter(
            mandatory = true,
            position = 0,
            aliases = {"Name", "ServerName"})
    String siteSystemServerName;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter
    @AllowEmptyString
    String sqlServerFqdn;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter
    @AllowEmptyString
    String sqlServerInstanceName;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter
    @AllowEmptyString
    String userName;

    @Override
    public void processRecord() {
        noteUnused(
                "AllowProxyTraffic",
                "ClientConnectionType",
                "DatabaseName",
                "GenerateAlert",
                "SqlServerFqdn",
                "SqlServerInstanceName",
                "UserName");
        perform(() -> {
            ManagementPoint made =
                    new ManagementPoint(siteSystemServerName, site(siteCode).code(), enableSsl);
            if (!new SiteObjects(catalog(), false)
                    .managementPoints(siteSystemServerName)
                    .isEmpty()) {
                throw new SiteException(
                        SiteErrorCode.OBJECT_EXISTS, siteSystemServerName, "is a management point already");
            }
            if (shouldProcess(siteSystemServerName, "Add management point")) {
                catalog().save(made);
                write(SmsInstances.of(made), made);
            }
        });
    }
}
