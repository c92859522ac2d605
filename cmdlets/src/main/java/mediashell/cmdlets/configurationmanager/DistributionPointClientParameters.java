package mediashell.cmdlets.configurationmanager;

import mediashell.automation.Parameter;
import mediashell.automation.ValidateSet;

/** Parameters of Add-CMDistributionPoint for how clients reach a distribution point: taken so that existing scripts run, the catalogue keeps nothing of them. */
final class DistributionPointClientParameters {

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
    @Parameter
    @ValidateSet({"Intranet", "Internet", "InternetAndIntranet"})
    String clientConnectionType;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter
    boolean enableAnonymous;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter
    boolean enableBranchCache;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter
    boolean enableLedbat;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter
    boolean enableSsl;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter
    boolean installInternetServer;
}
