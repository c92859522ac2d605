package mediashell.automation.session;

import java.util.List;

import mediashell.automation.binding.CommandInfo;
import mediashell.automation.binding.FunctionInfo;
import mediashell.automation.scope.PSVariable;

/**
 * Variables, functions, aliases and drives of the top level or of one module (SessionState / SessionStateInternal): each has its own
 * global-like root scope; a module's chain ends in the global scope of the session.
 *
 * <p>Names are compared without regard to case. Name look-ups here serve cmdlets; the interpreter's own variable access goes through slots.
 */
public interface SessionState {

    /** The module this state belongs to, or null at the top level. */
    PSModuleInfo module();

    /** A variable by name (no drive, no scope prefix) as code running now sees it, or null. */
    PSVariable variable(String name);

    /** The value of a variable, or null when it does not exist. */
    Object value(String name);

    /** Sets a variable in the current scope, or where a prefix ({@code global:}, {@code script:}, …) says. */
    void setVariable(String nameWithPrefix, Object value);

    /** A variable in a scope given as PowerShell's -Scope does: Global, Local, Script, or a number of parents; null when absent. */
    PSVariable variableInScope(String name, String scope);

    /** Stores a variable object in a scope, replacing one of that name unless it is constant or read-only. */
    void setVariableInScope(PSVariable variable, String scope, boolean force);

    void removeVariable(String name, String scope, boolean force);

    /** All variables visible now, inner ones hiding outer ones; or those of one scope when {@code scope} is not null. */
    List<PSVariable> variables(String scope);

    FunctionInfo function(String name);

    void setFunction(FunctionInfo function, String scope, boolean force);

    void removeFunction(String name, boolean force);

    List<FunctionInfo> functions(String scope);

    /** The alias of that name, or null. */
    CommandInfo alias(String name);

    void setAlias(mediashell.automation.binding.AliasInfo alias, String scope, boolean force);

    void removeAlias(String name, String scope, boolean force);

    List<mediashell.automation.binding.AliasInfo> aliases(String scope);
}
