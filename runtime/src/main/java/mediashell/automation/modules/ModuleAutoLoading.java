package mediashell.automation.modules;

import java.nio.file.Path;
import java.util.List;

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
                ScriptModule module =
                        loader.load(file.toString(), VersionRange.ANY, false, List.of(), runspace.hostStreams());
                loader.importInto(module, ImportRequest.everything(runspace.topLevel()));
                CommandInfo found = runspace.sessionState().function(name);
                return found != null ? found : runspace.sessionState().alias(name);
            }
        }
        return null;
    }

    private static boolean offers(ModuleLoader loader, Path file, String name) {
        try {
            return loader.describe(file).exported(name) != null;
        } catch (DotNetException unreadable) {
            return false;
        }
    }
}
