package mediashell.site;

import java.util.Objects;

/**
 * A site of the hierarchy (SMS_Site).
 *
 * @param code three letters or digits, upper case, for example {@code ABC}
 * @param server full name of the site server, which also answers as SMS Provider
 * @param type what the site is in its hierarchy
 * @param version product version, for example {@code 5.00.9128.1000}
 * @param reportingSiteCode code of the parent site, empty at the top
 */
public record Site(String code, String name, String server, SiteType type, String version, String reportingSiteCode) {

    public Site {
        code = SiteCodes.require(code);
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(server, "server");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(version, "version");
        reportingSiteCode = reportingSiteCode == null ? "" : reportingSiteCode;
    }

    /** A primary site without a parent, as an embedded site is. */
    public static Site primary(String code, String name, String server) {
        return new Site(code, name, server, SiteType.PRIMARY, "5.00.9128.1000", "");
    }

    /** The build number, the third part of the version; 0 when the version has none. */
    public int buildNumber() {
        String[] parts = version.split("\\.");
        return parts.length > 2 && parts[2].matches("[0-9]{1,9}") ? Integer.parseInt(parts[2]) : 0;
    }
}
