package mediashell.automation.modules;

import java.nio.file.Path;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.values.Version;

/** Refuses manifests that this shell cannot serve. */
final class ManifestChecks {
    private static final Version OURS = Version.parse("7.6.5");

    private ManifestChecks() {}

    static void check(ExecutionContext context, Path file, ModuleManifest manifest) {
        String wanted = manifest.text("PowerShellVersion");
        if (!wanted.isEmpty() && Version.parse(wanted).compareTo(OURS) > 0) {
            throw ModuleErrors.badManifest(
                    "Modules_InsufficientPowerShellVersion",
                    file.toString(),
                    "it asks for PowerShell " + wanted + ", this is " + OURS + ".");
        }
        if (manifest.value("ModuleVersion") == null) {
            throw ModuleErrors.badManifest("Modules_InvalidManifest", file.toString(), "it has no ModuleVersion.");
        }
    }
}
