package mediashell.automation.modules;

import java.util.List;

import mediashell.automation.DotNetException;
import mediashell.automation.ErrorCategory;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.Runspace;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.values.Version;
import mediashell.language.ast.ScriptRequirements;

/** Checks what the {@code #requires} lines of a script ask for, and loads the modules they name (about_Requires). */
public final class Requirements {
    private static final Version OURS = Version.parse("7.6.5");

    private Requirements() {}

    /** Throws a ScriptRequiresException when the session cannot serve the script. */
    public static void check(ExecutionContext context, String script, ScriptRequirements requirements) {
        String version = requirements.requiredPSVersion();
        if (version != null && Version.parse(dotted(version)).compareTo(OURS) > 0) {
            throw error("ScriptRequiresUnmatchedPSVersion", script, "PowerShell " + version);
        }
        List<String> editions = requirements.requiredPSEditions();
        if (!editions.isEmpty() && editions.stream().noneMatch("Core"::equalsIgnoreCase)) {
            throw error("ScriptRequiresUnmatchedPSEdition", script, "the edition " + String.join(", ", editions));
        }
        for (String module : requirements.requiredModules()) {
            load((Runspace) context, script, module);
        }
    }

    private static String dotted(String version) {
        return version.indexOf('.') < 0 ? version + ".0" : version;
    }

    private static void load(Runspace runspace, String script, String module) {
        Object named = module.startsWith("@")
                ? runspace.invoke(
                                runspace.createScriptBlock(module, null),
                                mediashell.automation.ScriptBlockCode.Call.NOT_SET)
                        .getFirst()
                : module;
        ModuleLoader loader = new ModuleLoader(runspace);
        try {
            ScriptModule loaded = loader.load(
                    ModuleSpecification.name(runspace, named),
                    ModuleSpecification.range(runspace, named),
                    false,
                    List.of(),
                    runspace.currentStreams());
            if (loaded.sessionState() != null) {
                loader.importInto(loaded, ImportRequest.everything(runspace.sessionState()));
            }
        } catch (DotNetException missing) {
            throw error("ScriptRequiresMissingModules", script, "the module " + module);
        }
    }

    private static DotNetException error(String id, String script, String what) {
        return SessionErrors.of(
                "System.Management.Automation.ScriptRequiresException",
                id,
                ErrorCategory.ResourceUnavailable,
                script,
                "The script " + script + " requires " + what + ", which is not here.");
    }
}
