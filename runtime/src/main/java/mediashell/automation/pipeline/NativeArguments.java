package mediashell.automation.pipeline;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import mediashell.automation.binding.ApplicationInfo;
import mediashell.automation.binding.CommandArgument;
import mediashell.automation.binding.LiteralArgument;
import mediashell.automation.session.ExecutionContext;

/**
 * Arguments of native programs: number literals keep their text, null vanishes, collections spread, wildcards that stood bare in the
 * script are expanded by the interpreter before they come here.
 */
final class NativeArguments {

    private final ExecutionContext context;

    NativeArguments(ExecutionContext context) {
        this.context = context;
    }

    List<String> commandLine(ApplicationInfo application, List<CommandArgument> arguments) {
        List<String> words = new ArrayList<>(arguments.size() + 1);
        words.add(application.path().toString());
        for (CommandArgument argument : arguments) {
            add(words, argument);
        }
        return words;
    }

    private void add(List<String> words, CommandArgument argument) {
        String name = argument.parameterText();
        if (name == null) {
            addValue(words, argument.value());
        } else if (!argument.hasValue()) {
            words.add(name);
        } else {
            words.add(name + text(argument.value()));
        }
    }

    private void addValue(List<String> words, Object value) {
        Iterator<Object> elements =
                value instanceof LiteralArgument ? null : context.conversions().enumerate(value);
        if (elements == null) {
            if (value != null) {
                words.add(text(value));
            }
            return;
        }
        while (elements.hasNext()) {
            addValue(words, elements.next());
        }
    }

    private String text(Object value) {
        return value instanceof LiteralArgument literal
                ? literal.text()
                : context.conversions().toText(value);
    }
}
