package mediashell.site;

/** A server with a role in a site (SMS_SCI_SysResUse). */
public sealed interface SiteSystem permits DistributionPoint, ManagementPoint {

    String serverName();

    String siteCode();

    /** The server as site systems name each other. */
    String nalPath();
}
