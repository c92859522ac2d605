package mediashell.cmdlets.configurationmanager;

import mediashell.automation.AllowEmptyString;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateRange;

/** Parameters of Set-CMTaskSequence for how computers announce and limit a sequence: taken so that existing scripts run. */
final class TaskSequenceNoticeParameters {

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter(
            aliases = "AddSupportedOperatingSystemPlatforms",
            type = "Microsoft.ConfigurationManagement.ManagementProvider.IResultObject[]")
    Object[] addSupportedOperatingSystemPlatform;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter
    @AllowEmptyString
    String category;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter
    @AllowEmptyString
    String customText;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter
    @AllowEmptyString
    String deploymentPackageId;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter(aliases = "EnableNotifications", type = "System.Boolean")
    Boolean enableNotification;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter(type = "System.Boolean")
    Boolean highPerformance;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter(aliases = "Duration")
    @ValidateRange(min = 0, max = 1440)
    Long maxRunTimeMins;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter
    @AllowEmptyString
    String programName;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter(
            aliases = "RemoveSupportedOperatingSystemPlatforms",
            type = "Microsoft.ConfigurationManagement.ManagementProvider.IResultObject[]")
    Object[] removeSupportedOperatingSystemPlatform;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter(type = "System.Boolean")
    Boolean runAnotherProgram;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter(type = "System.Boolean")
    Boolean runEveryTime;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter(aliases = "ClearSupportedOperatingSystemPlatforms")
    boolean runOnAnyPlatform;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter(type = "System.Boolean")
    Boolean suppressNotification;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter(type = "System.Boolean")
    Boolean useDefaultText;
}
