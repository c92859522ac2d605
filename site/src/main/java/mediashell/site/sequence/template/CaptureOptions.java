package mediashell.site.sequence.template;

/**
 * Where a captured image goes, what is written into it, and what prepares the computer.
 *
 * @param destination path of the {@code .wim} file on a share, empty when it is asked for at run time
 * @param account writes the file there
 * @param sysprepPackageId package with the deployment tools for Windows versions that bring none, empty for those of the image
 */
public record CaptureOptions(
        String destination,
        String account,
        String accountPassword,
        String createdBy,
        String version,
        String description,
        String sysprepPackageId) {

    /** Everything is asked for at run time. */
    public static final CaptureOptions ASKED_FOR = new CaptureOptions("", "", "", "", "", "", "");

    @Override
    public String toString() {
        return "capture to " + destination; // never the password
    }
}
