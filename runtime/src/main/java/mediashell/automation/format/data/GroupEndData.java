package mediashell.automation.format.data;

/** Ends a group. */
public record GroupEndData() implements FormatData {}
