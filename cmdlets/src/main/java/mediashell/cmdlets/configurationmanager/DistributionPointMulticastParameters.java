package mediashell.cmdlets.configurationmanager;

import mediashell.automation.AllowEmptyString;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateRange;

/** Parameters of Add-CMDistributionPoint for multicast of a distribution point: taken so that existing scripts run, the catalogue keeps nothing of them. */
final class DistributionPointMulticastParameters {

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter
    boolean enableMulticast;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter(type = "System.Boolean")
    Boolean enableScheduledMulticast;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter
    @AllowEmptyString
    String startIPAddress;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter
    @AllowEmptyString
    String endIPAddress;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter
    @ValidateRange(min = 1, max = 65534)
    Integer startUdpPort;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter
    @ValidateRange(min = 2, max = 65535)
    Integer endUdpPort;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter
    @ValidateRange(min = 1, max = 99)
    Integer minimumSessionSize;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter
    @ValidateRange(min = 1, max = 10000)
    Integer multicastMaximumClientCount;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter(aliases = "SessionStartDelayMinutes")
    @ValidateRange(min = 1, max = 99)
    Integer sessionStartDelayMins;

    /** The account. */
    @Parameter
    @AllowEmptyString
    String userName;
}
