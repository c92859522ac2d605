package mediashell.automation.format.data;

/**
 * Begins a group.
 *
 * @param label null for a document without groups
 */
public record GroupStartData(String label, String value) implements FormatData {}
