package mediashell.automation.host;

/** One answer of a choice prompt; {@code &} in the label marks its hot key. */
public record ChoiceDescription(String label, String helpMessage) {}
