package mediashell.site.sequence.template;

/** The workgroup or domain to join; the domain is empty for a workgroup. */
public record NetworkOptions(
        String workgroup, String domain, String organizationalUnit, String account, String accountPassword) {

    public static NetworkOptions workgroup(String name) {
        return new NetworkOptions(name, "", "", "", "");
    }

    boolean joinsDomain() {
        return !domain.isEmpty();
    }

    @Override
    public String toString() {
        return joinsDomain() ? "domain " + domain : "workgroup " + workgroup; // never the password
    }
}
