package mediashell.cmdlets.configurationmanager;

import mediashell.automation.Parameter;
import mediashell.automation.ValidateRange;

/** Parameters of Add-CMDistributionPoint for distribution points that pull their content from others: taken so that existing scripts run, the catalogue keeps nothing of them. */
final class DistributionPointPullParameters {

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter
    boolean enablePullDP;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter(aliases = "SourceDistributionPoints")
    String[] sourceDistributionPoint;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter(aliases = "SourceDPRanks")
    @ValidateRange(min = 1, max = 100)
    Integer[] sourceDPRank;
}
