package mediashell.automation.format.view;

/**
 * The grouping of a view: a new group starts where the value changes.
 *
 * @param label what stands before the value, null for the property's name or the script's text
 */
public record ViewGroup(ViewValue value, String label) {}
