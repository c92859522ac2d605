package mediashell.site;

import java.util.Objects;

/**
 * What computers that start from media must know to address a site and to trust it. A real site has it from its setup and its
 * properties, a catalogue from its administrator (facts/media-format.md §6.5).
 *
 * @param organization the title that computers show, empty for the site's name
 * @param httpPort port of site systems for HTTP
 * @param httpsPort port of site systems for HTTPS
 * @param usesFirstCertificate whether a client with several fitting certificates takes the first instead of failing
 * @param prefersManagementPoints whether clients prefer the management points of their boundary group
 */
public record ClientSettings(
        String siteCode,
        String organization,
        SiteTrust trust,
        int httpPort,
        int httpsPort,
        boolean usesFirstCertificate,
        boolean prefersManagementPoints) {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;
    private static final int LAST_PORT = 65_535;

    public ClientSettings {
        siteCode = SiteCodes.require(siteCode);
        organization = organization == null ? "" : organization;
        Objects.requireNonNull(trust, "trust");
        requirePort(httpPort);
        requirePort(httpsPort);
    }

    private static void requirePort(int port) {
        if (port < 1 || port > LAST_PORT) {
            throw new SiteException(
                    SiteErrorCode.INVALID_VALUE, "port", "must be 1 to " + LAST_PORT + ", but is " + port);
        }
    }

    /** What a site begins with: the usual ports, and nothing by which it could be recognised. */
    public static ClientSettings initial(String siteCode) {
        return new ClientSettings(siteCode, "", SiteTrust.NONE, HTTP, HTTPS, true, false);
    }

    public ClientSettings withOrganization(String title) {
        return new ClientSettings(
                siteCode, title, trust, httpPort, httpsPort, usesFirstCertificate, prefersManagementPoints);
    }

    public ClientSettings withTrust(SiteTrust other) {
        return new ClientSettings(
                siteCode, organization, other, httpPort, httpsPort, usesFirstCertificate, prefersManagementPoints);
    }

    public ClientSettings withPorts(int http, int https) {
        return new ClientSettings(
                siteCode, organization, trust, http, https, usesFirstCertificate, prefersManagementPoints);
    }

    public ClientSettings withFirstCertificate(boolean used) {
        return new ClientSettings(siteCode, organization, trust, httpPort, httpsPort, used, prefersManagementPoints);
    }

    public ClientSettings withPreferredManagementPoints(boolean preferred) {
        return new ClientSettings(siteCode, organization, trust, httpPort, httpsPort, usesFirstCertificate, preferred);
    }
}
