package mediashell.automation.format.data;

/** Begins a document; says what shape its entries have. */
public record FormatStartData(Layout layout) implements FormatData {}
