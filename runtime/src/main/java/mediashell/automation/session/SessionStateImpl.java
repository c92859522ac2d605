package mediashell.automation.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import mediashell.automation.ErrorCategory;
import mediashell.automation.binding.AliasInfo;
import mediashell.automation.binding.FunctionInfo;
import mediashell.automation.scope.PSVariable;
import mediashell.automation.scope.Scope;
import mediashell.automation.scope.ScopeLayout;
import mediashell.automation.scope.ScopedItemOptions;
import mediashell.automation.scope.VariableCell;
import mediashell.automation.scope.VariableNames;

/** Variables, functions and aliases of the top level or of one module, over the chain of {@link Scope}s that is running. */
public final class SessionStateImpl implements SessionState {
    private final Runspace runspace;
    private final PSModuleInfo module;
    private final Scope globalScope;
    private Scope currentScope;

    /**
     * @param module null for the top level
     * @param parent the global scope for a module, null for the top level
     */
    public SessionStateImpl(Runspace runspace, PSModuleInfo module, Scope parent) {
        this.runspace = runspace;
        this.module = module;
        this.globalScope = new Scope(ScopeLayout.EMPTY, parent);
        this.currentScope = globalScope;
        globalScope.markScriptScope();
    }

    @Override
    public PSModuleInfo module() {
        return module;
    }

    /** The root of this state: the global scope, or a module's own. */
    public Scope globalScope() {
        return globalScope;
    }

    public Scope currentScope() {
        return currentScope;
    }

    /** Makes a scope the current one; returns the one to restore. */
    public Scope enter(Scope scope) {
        Scope before = currentScope;
        currentScope = scope;
        return before;
    }

    @Override
    public PSVariable variable(String name) {
        String key = VariableNames.key(name);
        Scope owner = currentScope.owner(key);
        return owner == null ? null : owner.cell(key);
    }

    @Override
    public Object value(String name) {
        return Scope.value(currentScope.find(VariableNames.key(name)));
    }

    @Override
    public void setVariable(String nameWithPrefix, Object value) {
        int colon = nameWithPrefix.indexOf(':');
        String name = nameWithPrefix.substring(colon + 1);
        String prefix = colon < 0 ? "local" : nameWithPrefix.substring(0, colon);
        Scope scope = prefix.equalsIgnoreCase("variable") ? currentScope : scope(prefix);
        String key = VariableNames.key(name);
        if (colon < 0 && VariableNames.isAllScope(key)) {
            scope = runspace.topLevel().globalScope();
        }
        scope.assign(name, key, value);
    }

    @Override
    public PSVariable variableInScope(String name, String scope) {
        String key = VariableNames.key(name);
        PSVariable own = scope(scope).cell(key);
        boolean shared = VariableNames.isAllScope(key) || runspace.hasAllScopeVariables();
        return own != null || !shared ? own : allScopeVariable(scope(scope), key);
    }

    /** The variable of an outer scope that with the option AllScope is there in this one too, or null. */
    private static PSVariable allScopeVariable(Scope inner, String key) {
        for (Scope scope = inner.parent(); scope != null; scope = scope.parent()) {
            PSVariable variable = scope.cell(key);
            if (variable != null) {
                return variable.options().contains(ScopedItemOptions.AllScope) ? variable : null;
            }
        }
        return null;
    }

    @Override
    public void setVariableInScope(PSVariable variable, String scopeName, boolean force) {
        Scope scope = scope(scopeName);
        String key = VariableNames.key(variable.name());
        if (scope.local(key) instanceof VariableCell cell) {
            checkReplaceable(cell.variable(), force);
        }
        scope.put(variable.name(), key, new VariableCell(variable));
        if (variable.options().contains(ScopedItemOptions.AllScope)) {
            runspace.markAllScopeVariables();
        }
    }

    private static void checkReplaceable(PSVariable variable, boolean force) {
        boolean constant = variable.options().contains(ScopedItemOptions.Constant);
        boolean readOnly = variable.options().contains(ScopedItemOptions.ReadOnly);
        if (constant || readOnly && !force) {
            throw SessionErrors.variableNotWritable(variable.name());
        }
    }

    @Override
    public void removeVariable(String name, String scopeName, boolean force) {
        String key = VariableNames.key(name);
        Scope scope = scopeName == null ? currentScope : scope(scopeName);
        if (scope == null || scope.local(key) == null) {
            throw SessionErrors.of(
                    "System.Management.Automation.ItemNotFoundException",
                    "VariableNotFound",
                    ErrorCategory.ObjectNotFound,
                    name,
                    "There is no variable " + name + " to remove.");
        }
        PSVariable variable = scope.cell(key);
        if (variable.options().contains(ScopedItemOptions.Constant) || variable.isReadOnly() && !force) {
            throw SessionErrors.unauthorized(
                    "VariableNotRemovable", name, "The variable " + name + " is read-only or constant.");
        }
        scope.remove(key);
    }

    @Override
    public List<PSVariable> variables(String scopeName) {
        Map<String, PSVariable> found = new LinkedHashMap<>();
        Scope start = scopeName == null ? currentScope : scope(scopeName);
        for (Scope scope = start; scope != null; scope = scopeName == null ? scope.parent() : null) {
            for (String key : scope.keys()) {
                PSVariable variable = scope.cell(key);
                if (scope == start || !variable.isPrivate()) {
                    found.putIfAbsent(key, variable);
                }
            }
        }
        return new ArrayList<>(found.values());
    }

    @Override
    public FunctionInfo function(String name) {
        return functionByKey(VariableNames.key(name));
    }

    /** The function of that key as code running now sees it, or null. */
    public FunctionInfo functionByKey(String key) {
        for (Scope scope = currentScope; scope != null; scope = scope.parent()) {
            FunctionInfo function = scope.function(key);
            if (function != null
                    && (scope == currentScope || !function.options().contains(ScopedItemOptions.Private))) {
                return function;
            }
        }
        return null;
    }

    @Override
    public void setFunction(FunctionInfo function, String scopeName, boolean force) {
        Scope scope = scopeName == null ? currentScope : scope(scopeName);
        String key = VariableNames.key(function.name());
        FunctionInfo existing = scope.function(key);
        if (existing != null) {
            boolean constant = existing.options().contains(ScopedItemOptions.Constant);
            if (constant || existing.options().contains(ScopedItemOptions.ReadOnly) && !force) {
                throw SessionErrors.unauthorized(
                        "FunctionNotWritable",
                        function.name(),
                        "The function " + function.name() + " is read-only or constant.");
            }
        }
        scope.functions().put(key, function);
        runspace.commandsChanged();
    }

    @Override
    public void removeFunction(String name, boolean force) {
        String key = VariableNames.key(name);
        for (Scope scope = currentScope; scope != null; scope = scope.parent()) {
            if (scope.function(key) != null) {
                scope.functions().remove(key);
                runspace.commandsChanged();
                return;
            }
        }
    }

    @Override
    public List<FunctionInfo> functions(String scopeName) {
        Map<String, FunctionInfo> found = new LinkedHashMap<>();
        Scope start = scopeName == null ? currentScope : scope(scopeName);
        for (Scope scope = start; scope != null; scope = scopeName == null ? scope.parent() : null) {
            scope.functions().forEach(found::putIfAbsent);
        }
        return new ArrayList<>(found.values());
    }

    @Override
    public AliasInfo alias(String name) {
        return aliasByKey(VariableNames.key(name));
    }

    /** The alias of that key as code running now sees it, or null. */
    public AliasInfo aliasByKey(String key) {
        for (Scope scope = currentScope; scope != null; scope = scope.parent()) {
            AliasInfo alias = scope.alias(key);
            if (alias != null && (scope == currentScope || !alias.options().contains(ScopedItemOptions.Private))) {
                return alias;
            }
        }
        return null;
    }

    @Override
    public void setAlias(AliasInfo alias, String scopeName, boolean force) {
        Scope scope = scopeName == null ? currentScope : scope(scopeName);
        String key = VariableNames.key(alias.name());
        AliasInfo existing = scope.alias(key);
        if (existing != null) {
            boolean constant = existing.options().contains(ScopedItemOptions.Constant);
            if (constant || existing.options().contains(ScopedItemOptions.ReadOnly) && !force) {
                throw SessionErrors.unauthorized(
                        "AliasNotWritable", alias.name(), "The alias " + alias.name() + " is read-only or constant.");
            }
        }
        scope.aliases().put(key, alias);
        runspace.commandsChanged();
    }

    @Override
    public void removeAlias(String name, String scopeName, boolean force) {
        String key = VariableNames.key(name);
        Scope start = scopeName == null ? currentScope : scope(scopeName);
        for (Scope scope = start; scope != null; scope = scope.parent()) {
            if (scope.alias(key) != null) {
                scope.aliases().remove(key);
                runspace.commandsChanged();
                return;
            }
        }
    }

    @Override
    public List<AliasInfo> aliases(String scopeName) {
        Map<String, AliasInfo> found = new LinkedHashMap<>();
        Scope start = scopeName == null ? currentScope : scope(scopeName);
        for (Scope scope = start; scope != null; scope = scopeName == null ? scope.parent() : null) {
            scope.aliases().forEach(found::putIfAbsent);
        }
        return new ArrayList<>(found.values());
    }

    /** The scope that a -Scope argument or a prefix means, seen from the code that runs now. */
    public Scope scope(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "local", "private" -> currentScope;
            case "global" -> runspace.topLevel().globalScope();
            case "script" -> currentScope.scriptScope();
            default -> ancestor(name);
        };
    }

    private Scope ancestor(String number) {
        int steps;
        try {
            steps = Integer.parseInt(number);
        } catch (NumberFormatException e) {
            throw SessionErrors.of(
                    "System.Management.Automation.PSArgumentException",
                    "Argument",
                    ErrorCategory.InvalidArgument,
                    number,
                    "A scope is Global, Local, Script, Private or a number from 0, but is " + number + ".");
        }
        Scope scope = steps < 0 ? null : currentScope;
        for (int i = 0; i < steps && scope != null; i++) {
            scope = scope.parent();
        }
        if (scope == null) {
            throw SessionErrors.of(
                    "System.Management.Automation.PSArgumentOutOfRangeException",
                    "ArgumentOutOfRange",
                    ErrorCategory.InvalidArgument,
                    steps,
                    "There are fewer than " + steps + " scopes above this one.");
        }
        return scope;
    }
}
