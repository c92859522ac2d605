package mediashell.site.sequence.template;

import mediashell.site.SiteErrorCode;
import mediashell.site.SiteException;

/** The workgroup or domain to join; the domain is empty for a workgroup. */
public record NetworkOptions(
        String workgroup, String domain, String organizationalUnit, String account, String accountPassword) {

    public static NetworkOptions workgroup(String name) {
        return new NetworkOptions(name, "", "", "", "");
    }

    /** A domain, joined by an account. */
    public static NetworkOptions domain(String name, String organizationalUnit, String account, String password) {
        if (name.isEmpty()) {
            throw new SiteException(
                    SiteErrorCode.INVALID_VALUE, "domain", "a computer that joins a domain needs the domain's name");
        }
        return new NetworkOptions("", name, organizationalUnit, account, password);
    }

    boolean joinsDomain() {
        return !domain.isEmpty();
    }

    @Override
    public String toString() {
        return joinsDomain() ? "domain " + domain : "workgroup " + workgroup; // never the password
    }
}
