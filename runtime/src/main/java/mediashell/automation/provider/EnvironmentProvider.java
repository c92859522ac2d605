package mediashell.automation.provider;

import java.util.List;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.values.DictionaryEntry;

/** The variables of the process's environment; names differ by case. Only null takes one away. */
final class EnvironmentProvider extends NamedValueProvider {

    private final ExecutionContext context;

    EnvironmentProvider(ExecutionContext context) {
        this.context = context;
    }

    @Override
    public String name() {
        return "Environment";
    }

    @Override
    List<String> names() {
        return List.copyOf(context.process().environment().keySet());
    }

    @Override
    public boolean exists(String path) {
        return path.isEmpty() || context.process().environment().containsKey(path);
    }

    @Override
    public Object item(String path) {
        return new DictionaryEntry(path, content(path));
    }

    @Override
    public Object content(String path) {
        return context.process().environment().get(path);
    }

    @Override
    public void setValue(String path, Object value) {
        if (value == null) {
            context.process().environment().remove(path);
        } else {
            context.process().environment().put(path, context.conversions().toCultureText(value));
        }
    }

    @Override
    public void remove(String path, boolean recurse, boolean force) {
        context.process().environment().remove(path);
    }
}
