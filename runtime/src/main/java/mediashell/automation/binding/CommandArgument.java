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

    /** The value without the text of a number literal. */
    public Object plainValue() {
        return value instanceof LiteralArgument literal ? literal.value() : value;
    }
}
