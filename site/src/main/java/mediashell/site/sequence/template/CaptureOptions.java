package mediashell.site.sequence.template;

/** Where a captured image goes and what is written into it. */
public record CaptureOptions(
        String destination,
        String account,
        String accountPassword,
        String createdBy,
        String version,
        String description) {

    @Override
    public String toString() {
        return "capture to " + destination; // never the password
    }
}
