package mediashell.automation.binding;

import java.util.ArrayList;
import java.util.List;

import mediashell.automation.PSObject;
import mediashell.automation.members.PSNoteProperty;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.values.TypedArray;

/** What becomes of arguments that no named or positional parameter took. */
public final class RemainingArguments {

    /** The note property by which an element of {@code $args} remembers that it was a parameter's name. */
    public static final String NAME_NOTE = "<CommandParameterName>";

    private RemainingArguments() {}

    /** The elements of {@code $args}. */
    static List<Object> forArgs(List<CommandArgument> arguments) {
        List<Object> values = new ArrayList<>(arguments.size());
        for (CommandArgument argument : arguments) {
            if (argument.isNamed()) {
                values.add(named(argument));
            }
            if (argument.hasValue()) {
                values.add(argument.plainValue());
            }
        }
        return values;
    }

    private static Object named(CommandArgument argument) {
        PSObject text = PSObject.wrap(argument.parameterText());
        text.instanceMembers().put(new PSNoteProperty(NAME_NOTE, argument.parameterName()));
        return text;
    }

    /** The value for a parameter marked ValueFromRemainingArguments: a single collection stands for its elements. */
    static Object forParameter(ExecutionContext context, List<CommandArgument> arguments) {
        List<Object> values = new ArrayList<>(arguments.size());
        for (CommandArgument argument : arguments) {
            if (argument.isNamed()) {
                values.add(argument.parameterText());
            }
            if (argument.hasValue()) {
                values.add(argument.plainValue());
            }
        }
        if (values.size() == 1 && context.conversions().isEnumerable(values.getFirst())) {
            return values.getFirst();
        }
        return TypedArray.ofObjects(values);
    }
}
