package mediashell.automation.modules;

import java.util.List;

import mediashell.automation.scope.Scope;
import mediashell.automation.session.SessionStateImpl;

/**
 * How a module's exports come into a scope.
 *
 * @param state whose import it is
 * @param scope where the members are put
 * @param prefix put before the noun of command names, or an empty string
 * @param functions patterns of what comes in; null for everything
 * @param noClobber whether existing commands are kept
 */
public record ImportRequest(
        SessionStateImpl state,
        Scope scope,
        String prefix,
        List<String> functions,
        List<String> variables,
        List<String> aliases,
        boolean noClobber) {
    /** Everything, into the root of a state. */
    public static ImportRequest everything(SessionStateImpl state) {
        return new ImportRequest(state, state.globalScope(), "", null, null, null, false);
    }
}
