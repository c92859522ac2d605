package mediashell.automation.modules;

import java.util.List;

import mediashell.automation.binding.AliasInfo;
import mediashell.automation.binding.FunctionInfo;
import mediashell.automation.scope.PSVariable;
import mediashell.automation.scope.VariableCell;
import mediashell.automation.scope.VariableNames;
import mediashell.automation.session.Runspace;

/** Puts a module's exports into a scope, and takes them out again. */
final class ModuleImport {
    private final Runspace runspace;

    ModuleImport(Runspace runspace) {
        this.runspace = runspace;
    }

    void run(ScriptModule module, ImportRequest request) {
        module.setPrefix(request.prefix());
        boolean selective = request.functions() != null || request.variables() != null || request.aliases() != null;
        for (FunctionInfo function : module.exportedFunctions().values()) {
            String name = prefixed(function.name(), request.prefix());
            if (wanted(request.functions(), selective, function.name()) && !kept(request, name)) {
                FunctionInfo own = name.equals(function.name()) ? function : renamed(function, name);
                request.scope().functions().put(VariableNames.key(name), own);
            }
        }
        for (AliasInfo alias : module.exportedAliases().values()) {
            String name = prefixed(alias.name(), request.prefix());
            if (wanted(request.aliases(), selective, alias.name()) && !kept(request, name)) {
                request.scope()
                        .aliases()
                        .put(
                                VariableNames.key(name),
                                new AliasInfo(
                                        name, target(module, alias, request), module.name(), "", alias.options()));
            }
        }
        for (PSVariable variable : module.exportedVariables().values()) {
            if (wanted(request.variables(), selective, variable.name())) {
                request.scope().put(variable.name(), VariableNames.key(variable.name()), new VariableCell(variable));
            }
        }
        runspace.commandsChanged();
        ModuleTable.of(runspace).markImported(request.state(), module);
    }

    private static boolean wanted(List<String> patterns, boolean selective, String name) {
        return patterns == null ? !selective : ExportList.names(patterns, name);
    }

    private boolean kept(ImportRequest request, String name) {
        return request.noClobber() && runspace.commands().find(name) != null;
    }

    private static String target(ScriptModule module, AliasInfo alias, ImportRequest request) {
        boolean own = module.exportedFunctions().containsKey(VariableNames.key(alias.definition()));
        return own ? prefixed(alias.definition(), request.prefix()) : alias.definition();
    }

    private static FunctionInfo renamed(FunctionInfo function, String name) {
        return new FunctionInfo(
                name, function.commandType(), function.scriptBlock(), function.moduleName(), function.path());
    }

    private static String prefixed(String name, String prefix) {
        int dash = name.indexOf('-');
        if (prefix.isEmpty()) {
            return name;
        }
        return dash < 0 ? prefix + name : name.substring(0, dash + 1) + prefix + name.substring(dash + 1);
    }

    /** Removes what the module brought, wherever code that runs now could see it. */
    void undo(ScriptModule module) {
        for (var scope = runspace.currentScope(); scope != null; scope = scope.parent()) {
            removeFrom(scope, module);
        }
        removeFrom(runspace.topLevel().globalScope(), module);
        runspace.commandsChanged();
    }

    private static void removeFrom(mediashell.automation.scope.Scope scope, ScriptModule module) {
        if (scope.hasCommands()) {
            scope.functions()
                    .values()
                    .removeIf(f -> f.scriptBlock().sessionState() == module.sessionState()
                            && module.exportedFunctions().containsValue(f));
            scope.functions().values().removeIf(f -> f.moduleName().equals(module.name()));
            scope.aliases().values().removeIf(a -> a.moduleName().equals(module.name()));
        }
        for (PSVariable variable : module.exportedVariables().values()) {
            String key = VariableNames.key(variable.name());
            if (scope.local(key) instanceof VariableCell cell && cell.variable() == variable) {
                scope.remove(key);
            }
        }
    }
}
