package mediashell.cmdlets.core;

import mediashell.automation.PSCmdlet;
import mediashell.automation.modules.ImportRequest;
import mediashell.automation.modules.ModuleLoader;
import mediashell.automation.modules.ScriptModule;
import mediashell.automation.scope.Scope;
import mediashell.automation.session.Runspace;
import mediashell.automation.session.SessionStateImpl;

/** What the cmdlets over modules share. */
abstract class ModuleCommandBase extends PSCmdlet {
    final Runspace runspace() {
        return (Runspace) context();
    }

    final ModuleLoader loader() {
        return new ModuleLoader(context());
    }

    /** Where imports go: the root of the running state, unless a scope was named. */
    final Scope target(String scopeName, boolean global) {
        SessionStateImpl state = runspace().sessionState();
        if (global || "Global".equalsIgnoreCase(scopeName)) {
            return runspace().topLevel().globalScope();
        }
        return "Local".equalsIgnoreCase(scopeName) ? state.currentScope() : state.globalScope();
    }

    final void importEverything(ScriptModule module) {
        SessionStateImpl state = runspace().sessionState();
        loader().importInto(module, ImportRequest.everything(state));
    }
}
