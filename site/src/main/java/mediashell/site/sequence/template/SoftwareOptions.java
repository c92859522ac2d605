package mediashell.site.sequence.template;

import java.util.List;

/**
 * The client and what is installed after Windows.
 *
 * @param clientPackageId package of the client's installation files, empty for none
 * @param clientProperties installation properties of the client
 * @param updates {@code All}, {@code Mandatory}, or empty for no updates
 * @param continueOnFailure whether the next application is installed when one failed
 */
public record SoftwareOptions(
        String clientPackageId,
        String clientProperties,
        String updates,
        List<ApplicationReference> applications,
        boolean continueOnFailure) {

    public static final SoftwareOptions NONE = new SoftwareOptions("", "", "", List.of(), false);

    public SoftwareOptions {
        applications = List.copyOf(applications);
    }

    /** An application as a step names it. */
    public record ApplicationReference(String modelName, String displayName, String description) {}
}
