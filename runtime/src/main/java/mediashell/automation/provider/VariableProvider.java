package mediashell.automation.provider;

import java.util.List;

import mediashell.automation.scope.PSVariable;
import mediashell.automation.session.ExecutionContext;

/** The variables of the session as the running code sees them. */
final class VariableProvider extends NamedValueProvider {

    private final ExecutionContext context;

    VariableProvider(ExecutionContext context) {
        this.context = context;
    }

    @Override
    public String name() {
        return "Variable";
    }

    @Override
    List<String> names() {
        return context.sessionState().variables(null).stream()
                .map(PSVariable::name)
                .toList();
    }

    @Override
    public boolean exists(String path) {
        return path.isEmpty() || context.sessionState().variable(path) != null;
    }

    @Override
    public Object item(String path) {
        return context.sessionState().variable(path);
    }

    @Override
    public Object content(String path) {
        PSVariable variable = context.sessionState().variable(path);
        return variable == null ? null : variable.value();
    }

    @Override
    public void setValue(String path, Object value) {
        PSVariable existing = context.sessionState().variable(path);
        if (existing != null) {
            existing.setValue(value);
        } else {
            context.sessionState().setVariable(path, value);
        }
    }

    @Override
    public void remove(String path, boolean recurse, boolean force) {
        context.sessionState().removeVariable(path, null, force);
    }
}
