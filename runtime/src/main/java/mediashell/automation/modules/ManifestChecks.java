package mediashell.automation.modules;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import mediashell.automation.DotNetException;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.values.Version;

/** Refuses manifests that are none, or that this shell cannot serve (about_Module_Manifests). */
final class ManifestChecks {
    private static final Version OURS = Version.parse("7.6.5");
    private static final String INVALID = "Modules_InvalidManifest";
    private static final Set<String> KEYS = Set.of(
            "moduletoprocess",
            "nestedmodules",
            "guid",
            "author",
            "companyname",
            "copyright",
            "moduleversion",
            "description",
            "powershellversion",
            "powershellhostname",
            "powershellhostversion",
            "clrversion",
            "dotnetframeworkversion",
            "processorarchitecture",
            "requiredmodules",
            "typestoprocess",
            "formatstoprocess",
            "scriptstoprocess",
            "privatedata",
            "requiredassemblies",
            "modulelist",
            "filelist",
            "functionstoexport",
            "variablestoexport",
            "aliasestoexport",
            "cmdletstoexport",
            "dscresourcestoexport",
            "compatiblepseditions",
            "helpinfouri",
            "rootmodule",
            "defaultcommandprefix");

    private ManifestChecks() {}

    static void check(ExecutionContext context, Path file, ModuleManifest manifest) {
        for (String key : manifest.keys()) {
            if (!KEYS.contains(key.toLowerCase(Locale.ROOT))) {
                throw ModuleErrors.badManifest(
                        "Modules_InvalidManifestMember", file.toString(), "it has the unknown key " + key + ".");
            }
        }
        checkVersion(file, manifest, "ModuleVersion");
        checkVersion(file, manifest, "PowerShellVersion");
        checkGuid(file, manifest.text("GUID"));
        String wanted = manifest.text("PowerShellVersion");
        if (!wanted.isEmpty() && Version.parse(padded(wanted)).compareTo(OURS) > 0) {
            throw ModuleErrors.badManifest(
                    "Modules_InsufficientPowerShellVersion",
                    file.toString(),
                    "it asks for PowerShell " + wanted + ", this is " + OURS + ".");
        }
        if (manifest.value("ModuleVersion") == null) {
            throw ModuleErrors.badManifest(INVALID, file.toString(), "it has no ModuleVersion.");
        }
        if (!manifest.text("RootModule").isEmpty()
                && !manifest.text("ModuleToProcess").isEmpty()) {
            throw ModuleErrors.badManifest(
                    "Modules_ModuleManifestCannotContainBothModuleToProcessAndRootModule",
                    file.toString(),
                    "ModuleToProcess is the old name of RootModule: give one of them.");
        }
    }

    private static String padded(String version) {
        return version.indexOf('.') < 0 ? version + ".0" : version;
    }

    private static void checkVersion(Path file, ModuleManifest manifest, String key) {
        String text = manifest.text(key);
        try {
            if (!text.isEmpty()) {
                Version.parse(padded(text));
            }
        } catch (RuntimeException unreadable) {
            throw invalidMember(file, key, text);
        }
    }

    private static void checkGuid(Path file, String text) {
        try {
            if (!text.isEmpty()) {
                UUID.fromString(text.replace("{", "").replace("}", ""));
            }
        } catch (IllegalArgumentException unreadable) {
            throw invalidMember(file, "GUID", text);
        }
    }

    private static DotNetException invalidMember(Path file, String key, String text) {
        return ModuleErrors.badManifest(INVALID, file.toString(), "its " + key + " cannot be '" + text + "'.");
    }
}
