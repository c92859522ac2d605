package mediashell.cmdlets.configurationmanager;

import mediashell.automation.Parameter;
import mediashell.automation.ValidateSet;

/** Parameters of Add-CMDistributionPoint for how a distribution point checks its content: taken so that existing scripts run, the catalogue keeps nothing of them. */
final class DistributionPointValidationParameters {

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter
    @ValidateSet({"Lowest", "Low", "Medium", "High", "Highest"})
    String contentMonitoringPriority;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter(
            aliases = "ValidateContentSchedule",
            type = "Microsoft.ConfigurationManagement.ManagementProvider.IResultObject")
    Object contentValidationSchedule;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter(aliases = "EnableValidateContent")
    boolean enableContentValidation;
}
