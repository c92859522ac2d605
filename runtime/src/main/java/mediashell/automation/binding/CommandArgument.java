package mediashell.automation.binding;

import mediashell.language.ast.ScriptExtent;

/**
 * One evaluated element of a command line behind the command's name (CommandParameterInternal): a value, {@code -Name},
 * or {@code -Name:value}. {@code -Name value} is two elements: whether the value belongs to the name is the binder's decision.
 *
 * @param parameterName the name without its dash, or null for a value alone
 * @param parameterText the name as written, for example {@code -Name:}; null for a value alone
 * @param value the argument, or {@link #NO_VALUE}; a number literal of a command line is a {@link LiteralArgument}
 * @param fromSplat whether a splatted variable gave it; explicit arguments win over it
 * @param extent where it stands, or null when it came through an API
 */
public record CommandArgument(
        String parameterName, String parameterText, Object value, boolean fromSplat, ScriptExtent extent) {
    /** Marks a name without a glued value. */
    public static final Object NO_VALUE = new Object();

    /** All that PowerShell reads as a quotation mark, and the at sign of a here-string. */
    private static final String QUOTES = "'\"\u2018\u2019\u201A\u201B\u201C\u201D\u201E@";

    /** A value on its own. */
    public static CommandArgument of(Object value) {
        return new CommandArgument(null, null, value, false, null);
    }

    /** A name with its value. */
    public static CommandArgument named(String name, Object value) {
        return new CommandArgument(name, "-" + name + ":", value, false, null);
    }

    public boolean isNamed() {
        return parameterName != null;
    }

    public boolean hasValue() {
        return value != NO_VALUE;
    }

    /** Whether the value is one quoted string of the source: native programs get it without expansion. */
    public boolean isQuoted() {
        if (fromSplat || extent == null || !(value instanceof String)) {
            return false;
        }
        String source = extent.text();
        int start = parameterText == null ? 0 : parameterText.length();
        return start < source.length() && QUOTES.indexOf(source.charAt(start)) >= 0;
    }

    /** The value without the text of a number literal. */
    public Object plainValue() {
        return value instanceof LiteralArgument literal ? literal.value() : value;
    }
}
