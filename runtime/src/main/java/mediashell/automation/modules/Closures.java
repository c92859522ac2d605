package mediashell.automation.modules;

import mediashell.automation.ScriptBlock;
import mediashell.automation.scope.PSVariable;
import mediashell.automation.scope.Scope;
import mediashell.automation.scope.VariableCell;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.Runspace;

/** {@code GetNewClosure()}: binds a block to a module of its own that holds copies of the current scope's variables. */
public final class Closures {
    private Closures() {}

    /** The bound block; variables of outer scopes are not captured. */
    public static ScriptBlock of(ExecutionContext context, ScriptBlock block) {
        Runspace runspace = (Runspace) context;
        ScriptModule module = ScriptModule.dynamic(runspace);
        Scope from = runspace.currentScope();
        Scope into = module.sessionState().globalScope();
        boolean global = from == runspace.topLevel().globalScope();
        for (String key : from.keys()) {
            if (!global && !AutomaticNames.contains(key)) {
                PSVariable original = from.cell(key);
                PSVariable copy = new PSVariable(original.name(), original.value());
                copy.setConstraints(original.constraints());
                into.put(copy.name(), key, new VariableCell(copy));
            }
        }
        return block.boundTo(module.sessionState());
    }
}
