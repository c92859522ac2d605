package mediashell.automation.modules;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import mediashell.automation.DotNetException;
import mediashell.automation.binding.CommandInfo;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.Runspace;

/** Imports the module on PSModulePath that has an unknown command ({@code $PSModuleAutoLoadingPreference}). */
public final class ModuleAutoLoading {
    private boolean searching;

    /** The service of a session. */
    public static ModuleAutoLoading of(ExecutionContext context) {
        return context.service(ModuleAutoLoading.class, c -> new ModuleAutoLoading());
    }

    /** The command after its module was imported, or null when no module has it. */
    public CommandInfo find(ExecutionContext context, String name) {
        Object preference = context.sessionState().value("PSModuleAutoLoadingPreference");
        boolean off =
                preference != null && context.conversions().toText(preference).equalsIgnoreCase("None");
        if (searching || off || name.indexOf('/') >= 0 || !(context instanceof Runspace runspace)) {
            return null;
        }
        searching = true;
        try {
            return search(runspace, name);
        } finally {
            searching = false;
        }
    }

    private static CommandInfo search(Runspace runspace, String name) {
        ModuleLoader loader = new ModuleLoader(runspace);
        for (Path file : loader.available()) {
            if (ModuleTable.of(runspace).byPath(file.toString()) == null && offers(loader, file, name)) {
                ScriptModule module = loader.load(file.toString(), null, false, List.of(), runspace.hostStreams());
                loader.importInto(module, ImportRequest.everything(runspace.topLevel()));
                CommandInfo found = runspace.sessionState().function(name);
                return found != null ? found : runspace.sessionState().alias(name);
            }
        }
        return null;
    }

    private static boolean offers(ModuleLoader loader, Path file, String name) {
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".psd1")) {
            return defines(file, name);
        }
        try {
            ModuleManifest manifest = loader.readManifest(file);
            List<String> functions = manifest.texts("FunctionsToExport");
            List<String> aliases = manifest.texts("AliasesToExport");
            String root = manifest.rootModule();
            boolean listed = functions == null || ExportList.names(functions, name);
            boolean wild = functions == null || functions.stream().anyMatch(f -> f.indexOf('*') >= 0);
            boolean inRoot = !wild || !root.isEmpty() && defines(file.resolveSibling(root), name);
            return listed && inRoot || aliases != null && ExportList.names(aliases, name);
        } catch (DotNetException unreadable) {
            return false;
        }
    }

    private static boolean defines(Path file, String name) {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            Pattern definition = Pattern.compile("(?im)\\b(function|filter)\\s+(\\w+:)?" + Pattern.quote(name)
                    + "(?![\\w-])" + "|(Set|New)-Alias\\s+(-Name\\s+)?" + Pattern.quote(name) + "(?![\\w-])");
            return definition.matcher(text).find();
        } catch (IOException unreadable) {
            return false;
        }
    }
}
