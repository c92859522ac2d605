package mediashell.site;

/** States of content on a distribution point; the ordinals are the numbers of SMS_PackageStatusDistPointsSummarizer.State. */
public enum DistributionState {
    INSTALLED,
    INSTALL_PENDING,
    INSTALL_RETRYING,
    INSTALL_FAILED,
    REMOVAL_PENDING,
    REMOVAL_RETRYING,
    REMOVAL_FAILED,
    CONTENT_UPDATING,
    CONTENT_MONITORING
}
