package mediashell.authoring.finding;

/**
 * Something a user should know before a medium is made.
 *
 * @param itemPath what it is about: a path of groups and step in a sequence, a package id, a server, a parameter
 * @param message what was expected and what came
 * @param remedy what to do about it, empty when nothing needs doing
 */
public record Finding(FindingId id, Severity severity, String itemPath, String message, String remedy) {

    /** An error: no medium is made. */
    public static Finding error(FindingId id, String itemPath, String message, String remedy) {
        return new Finding(id, Severity.ERROR, itemPath, message, remedy);
    }

    public static Finding warning(FindingId id, String itemPath, String message, String remedy) {
        return new Finding(id, Severity.WARNING, itemPath, message, remedy);
    }

    public static Finding information(FindingId id, String itemPath, String message) {
        return new Finding(id, Severity.INFORMATION, itemPath, message, "");
    }

    /** The finding in one line. */
    public String text() {
        return itemPath + ": " + message + (remedy.isEmpty() ? "" : " " + remedy);
    }
}
