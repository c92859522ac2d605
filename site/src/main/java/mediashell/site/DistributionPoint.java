package mediashell.site;

/**
 * A distribution point and where its content library lies (SMS_SCI_SysResUse with the role SMS Distribution Point).
 *
 * @param serverName full name of the server
 * @param libraryFolder local folder or UNC path of its {@code SCCMContentLib}
 */
public record DistributionPoint(String serverName, String siteCode, String description, String libraryFolder)
        implements SiteSystem {

    public static final String ROLE = "SMS Distribution Point";

    public DistributionPoint {
        siteCode = SiteCodes.require(siteCode);
        if (serverName == null || serverName.isBlank()) {
            throw new SiteException(SiteErrorCode.INVALID_VALUE, siteCode, "a distribution point needs a server name");
        }
        description = description == null ? "" : description;
    }

    /** The form in which scripts address the server: {@code ["Display=\\dp\"]MSWNET:["SMS_SITE=ABC"]\\dp\}. */
    @Override
    public String nalPath() {
        return NalPaths.of(serverName, siteCode);
    }
}
