package mediashell.site;

/**
 * A management point (SMS_SCI_SysResUse with the role SMS Management Point).
 *
 * @param https whether clients must use HTTPS (SslState 1)
 */
public record ManagementPoint(String serverName, String siteCode, boolean https) implements SiteSystem {

    public static final String ROLE = "SMS Management Point";

    public ManagementPoint {
        siteCode = SiteCodes.require(siteCode);
        if (serverName == null || serverName.isBlank()) {
            throw new SiteException(SiteErrorCode.INVALID_VALUE, siteCode, "a management point needs a server name");
        }
    }

    @Override
    public String nalPath() {
        return NalPaths.of(serverName, siteCode);
    }
}
