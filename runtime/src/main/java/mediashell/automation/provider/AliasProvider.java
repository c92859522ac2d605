package mediashell.automation.provider;

import java.util.List;
import java.util.Set;

import mediashell.automation.binding.AliasInfo;
import mediashell.automation.binding.CommandInfo;
import mediashell.automation.scope.ScopedItemOptions;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.SessionErrors;

/** The aliases of the session; a value is the name of a command. */
final class AliasProvider extends NamedValueProvider {

    private final ExecutionContext context;

    AliasProvider(ExecutionContext context) {
        this.context = context;
    }

    @Override
    public String name() {
        return "Alias";
    }

    @Override
    List<String> names() {
        context.commands();
        return context.sessionState().aliases(null).stream()
                .map(CommandInfo::name)
                .toList();
    }

    private AliasInfo alias(String path) {
        context.commands();
        return (AliasInfo) context.sessionState().alias(path);
    }

    @Override
    public boolean exists(String path) {
        return path.isEmpty() || alias(path) != null;
    }

    @Override
    public Object item(String path) {
        return alias(path);
    }

    @Override
    public Object content(String path) {
        return alias(path).definition();
    }

    @Override
    public void setValue(String path, Object value) {
        if (value == null) {
            remove(path, false, true);
            return;
        }
        String definition = context.conversions().toText(value);
        context.sessionState().setAlias(new AliasInfo(path, definition, "", "", Set.of()), null, false);
    }

    @Override
    public void remove(String path, boolean recurse, boolean force) {
        Set<ScopedItemOptions> options = alias(path).options();
        if (options.contains(ScopedItemOptions.Constant) || options.contains(ScopedItemOptions.ReadOnly) && !force) {
            throw SessionErrors.unauthorized(
                    "AliasNotRemovable", path, "the alias '" + path + "' is read-only; add -Force to remove it");
        }
        context.sessionState().removeAlias(path, null, force);
    }
}
