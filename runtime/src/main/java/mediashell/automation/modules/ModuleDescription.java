package mediashell.automation.modules;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

import mediashell.automation.DotNetException;
import mediashell.automation.binding.AliasInfo;
import mediashell.automation.binding.CommandType;
import mediashell.automation.binding.FunctionInfo;
import mediashell.automation.scope.ScopedItemOptions;
import mediashell.automation.scope.VariableNames;
import mediashell.automation.session.Runspace;

/** What a module is said to be without running it: its manifest, and the commands that manifest or syntax tree name. */
final class ModuleDescription {
    private final Runspace runspace;
    private final ModuleLoader loader;

    ModuleDescription(Runspace runspace, ModuleLoader loader) {
        this.runspace = runspace;
        this.loader = loader;
    }

    ScriptModule of(Path file) {
        ScriptModule module = new ScriptModule(ModuleLoader.baseName(file), file.toString(), null);
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".psd1")) {
            addAll(module, DefinedCommands.of(file));
            return module;
        }
        ModuleManifest manifest = loader.readManifest(file);
        module.setManifest(manifest, file.toString());
        String root = manifest.rootModule();
        module.setModuleType(root.isEmpty() ? "Manifest" : "Script");
        DefinedCommands defined = definedIn(file, root);
        addFunctions(module, manifest.texts("FunctionsToExport"), defined.functions());
        addAliases(module, manifest.texts("AliasesToExport"), defined);
        return module;
    }

    private DefinedCommands definedIn(Path manifest, String root) {
        Path file = root.isEmpty()
                ? null
                : new ModuleFinder(runspace).find(manifest.resolveSibling(root).toString(), VersionRange.ANY);
        return file == null ? DefinedCommands.NONE : DefinedCommands.of(file);
    }

    private void addAll(ScriptModule module, DefinedCommands defined) {
        addFunctions(module, null, defined.functions());
        addAliases(module, null, defined);
    }

    private void addFunctions(ScriptModule module, List<String> listed, List<String> defined) {
        List<String> names = listed == null ? List.of("*") : listed;
        for (String name : names) {
            boolean pattern = name.indexOf('*') >= 0;
            for (String each : pattern ? defined : List.of(name)) {
                if (!pattern || ExportList.names(names, each)) {
                    FunctionInfo known = new FunctionInfo(each, CommandType.Function, null, module.name(), null);
                    module.exportedFunctions().put(VariableNames.key(each), known);
                }
            }
        }
    }

    private void addAliases(ScriptModule module, List<String> listed, DefinedCommands defined) {
        List<String> names = listed == null ? List.of("*") : listed;
        for (String alias : defined.aliases()) {
            if (ExportList.names(names, alias)) {
                AliasInfo known = new AliasInfo(alias, "", module.name(), "", EnumSet.noneOf(ScopedItemOptions.class));
                module.exportedAliases().put(VariableNames.key(alias), known);
            }
        }
    }

    /** The text of a module file; an unreadable one defines nothing. */
    static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException | DotNetException unreadable) {
            return "";
        }
    }
}
