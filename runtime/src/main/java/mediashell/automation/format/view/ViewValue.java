package mediashell.automation.format.view;

/**
 * A value of a view: a property's name or the text of a script over {@code $_}.
 *
 * @param isScript whether {@code text} is a script
 */
public record ViewValue(boolean isScript, String text) {}
