package mediashell.automation.modules;

import java.util.List;
import java.util.Map;

import mediashell.automation.binding.AliasInfo;
import mediashell.automation.binding.FunctionInfo;
import mediashell.automation.scope.Scope;

/** Decides what a module exports once its code has run. */
final class ModuleExports {
    private ModuleExports() {}

    static void compute(ScriptModule module) {
        Scope scope = module.sessionState().globalScope();
        ExportList list = module.exports();
        if (scope.hasCommands()) {
            for (Map.Entry<String, FunctionInfo> entry : scope.functions().entrySet()) {
                if (list == null
                        || ExportList.names(list.functions(), entry.getValue().name())) {
                    module.exportedFunctions().put(entry.getKey(), entry.getValue());
                }
            }
            for (Map.Entry<String, AliasInfo> entry : scope.aliases().entrySet()) {
                if (list == null
                        || ExportList.names(list.aliases(), entry.getValue().name())) {
                    module.exportedAliases().put(entry.getKey(), entry.getValue());
                }
            }
        }
        if (list != null && !list.variables().isEmpty()) {
            exportVariables(module, scope, list.variables());
        }
    }

    private static void exportVariables(ScriptModule module, Scope scope, List<String> patterns) {
        for (String key : scope.keys()) {
            if (!AutomaticNames.contains(key) && ExportList.names(patterns, key)) {
                module.exportedVariables().put(key, scope.cell(key));
            }
        }
    }

    /** Keeps only what the manifest lists as well. */
    static void restrict(ScriptModule module, ModuleManifest manifest) {
        List<String> functions = manifest.texts("FunctionsToExport");
        if (functions != null) {
            module.exportedFunctions().values().removeIf(f -> !ExportList.names(functions, f.name()));
        }
        List<String> aliases = manifest.texts("AliasesToExport");
        if (aliases != null) {
            module.exportedAliases().values().removeIf(a -> !ExportList.names(aliases, a.name()));
        }
        List<String> variables = manifest.texts("VariablesToExport");
        if (variables != null) {
            module.exportedVariables().values().removeIf(v -> !ExportList.names(variables, v.name()));
        }
    }
}
