package mediashell.cmdlets.management;

import java.util.ArrayList;
import java.util.List;

import mediashell.automation.provider.ProviderErrors;
import mediashell.automation.provider.ProviderPath;
import mediashell.automation.values.TypedArray;

/** What Set-Content and Add-Content share: targets are opened when the first object comes, and closed at the end. */
abstract class WriteContentBase extends PathCommandBase {

    private List<ContentTarget> targets;

    abstract String operation();

    /** Opens the targets of the first object. */
    final void open(String[] path, String[] literalPath, ContentSettings settings) {
        if (targets != null) {
            return;
        }
        targets = new ArrayList<>();
        for (String pattern : path == null ? new String[0] : path) {
            attempt(() -> places(pattern, settings.force()).forEach(place -> add(place, settings)));
        }
        for (String literal : literalPath == null ? new String[0] : literalPath) {
            attempt(() -> add(providers().resolve(literal), settings));
        }
    }

    private List<ProviderPath> places(String pattern, boolean hidden) {
        if (!hasWildcards(pattern)) {
            return List.of(target(pattern));
        }
        List<ProviderPath> matches = providers().glob(pattern, hidden);
        if (matches.isEmpty()) {
            throw ProviderErrors.itemNotFound(pattern);
        }
        return matches;
    }

    private void add(ProviderPath place, ContentSettings settings) {
        if (settings.names().accepts(place.name())
                && shouldProcess("Path: " + place.shown(), operation() + " Content")) {
            targets.add(ContentTarget.open(context(), place, operation(), settings));
        }
    }

    /** Writes a value, element by element, to all targets. */
    final void writeValue(Object[] values, boolean passThru) {
        for (ContentTarget target : targets) {
            for (Object value : values == null ? new Object[0] : values) {
                attempt(() -> target.write(value));
            }
        }
        if (passThru && values != null) {
            writeObject(values.length == 1 ? values[0] : TypedArray.ofObjects(values));
        }
    }

    @Override
    public void endProcessing() {
        for (ContentTarget target : targets == null ? List.<ContentTarget>of() : targets) {
            attempt(target::finish);
        }
    }

    @Override
    public void dispose() {
        for (ContentTarget target : targets == null ? List.<ContentTarget>of() : targets) {
            target.close();
        }
    }
}
