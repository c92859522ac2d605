package mediashell.cmdlets.utility;

import mediashell.automation.scope.Scope;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.Runspace;

/** Asks the scopes that run whether Set-StrictMode is on. */
final class StrictModes {

    private StrictModes() {}

    static boolean isOn(ExecutionContext context) {
        Scope scope = context instanceof Runspace runspace ? runspace.currentScope() : null;
        for (; scope != null; scope = scope.parent()) {
            if (scope.strictVersion() >= 0) {
                return scope.strictVersion() >= 200;
            }
        }
        return false;
    }
}
