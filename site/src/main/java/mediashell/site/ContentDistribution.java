package mediashell.site;

import java.time.Instant;

/** The state of one content on one distribution point (SMS_PackageStatusDistPointsSummarizer). */
public record ContentDistribution(
        String contentId, String packageId, String serverName, DistributionState state, Instant changed) {}
