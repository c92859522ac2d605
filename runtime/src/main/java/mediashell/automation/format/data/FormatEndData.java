package mediashell.automation.format.data;

/** Ends a document. */
public record FormatEndData() implements FormatData {}
