package mediashell.site.sequence.template;

/**
 * What is carried over from the old installation.
 *
 * @param usmtPackageId package of the user state migration tool; empty captures no user files
 * @param locally whether user files stay on the disk instead of going to a state migration point
 */
public record StateOptions(String usmtPackageId, boolean locally, boolean networkSettings, boolean windowsSettings) {

    public static final StateOptions NONE = new StateOptions("", false, false, false);

    boolean userFiles() {
        return !usmtPackageId.isEmpty();
    }

    boolean anything() {
        return userFiles() || networkSettings || windowsSettings;
    }
}
