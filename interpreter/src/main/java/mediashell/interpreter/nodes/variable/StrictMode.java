package mediashell.interpreter.nodes.variable;

import mediashell.automation.DotNetException;
import mediashell.automation.ErrorCategory;
import mediashell.automation.scope.Scope;
import mediashell.automation.session.SessionErrors;

/** What Set-StrictMode makes an error; only slow paths ask. */
public final class StrictMode {
    private StrictMode() {}

    /** Whether at least this version (major) holds in a scope: the innermost setting counts, up to the running script or module. */
    public static boolean isAtLeast(Scope scope, int major) {
        return scope != null && scope.isStrict(major);
    }

    /** The value of a variable that is not set: null, or the error VariableIsUndefined. */
    public static Object unset(Scope scope, String name) {
        if (isAtLeast(scope, 1)) {
            throw undefined(name);
        }
        return null;
    }

    private static DotNetException undefined(String name) {
        return SessionErrors.runtime(
                "VariableIsUndefined",
                ErrorCategory.InvalidOperation,
                name,
                "The variable $" + name + " has not been set.");
    }
}
