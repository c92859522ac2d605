package mediashell.automation.format;

/**
 * One property asked for by a user of a Format cmdlet, plain or calculated.
 *
 * @param label null for the property's own name
 * @param format a .NET format string, with or without braces, or null
 * @param width 0 when not given
 */
public record PropertySpec(ValueExpression value, String label, String format, int width, Alignment alignment) {

    public static PropertySpec of(String property) {
        return new PropertySpec(ValueExpression.property(property), null, null, 0, Alignment.UNDEFINED);
    }
}
