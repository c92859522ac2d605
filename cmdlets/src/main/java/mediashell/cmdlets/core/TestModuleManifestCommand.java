package mediashell.cmdlets.core;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import mediashell.automation.Cmdlet;
import mediashell.automation.DotNetException;
import mediashell.automation.ErrorCategory;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.automation.modules.ScriptModule;
import mediashell.automation.provider.ProviderPath;

/** Checks a module's manifest without loading the module, and writes what it says. */
@Cmdlet(verb = "Test", noun = "ModuleManifest")
@OutputType("System.Management.Automation.PSModuleInfo")
public final class TestModuleManifestCommand extends ModuleCommandBase {

    /** The manifest; wildcards are expanded. */
    @Parameter(mandatory = true, position = 0, valueFromPipeline = true, valueFromPipelineByPropertyName = true)
    String path;

    @Override
    public void processRecord() {
        List<ProviderPath> places = context().providers().glob(path, true);
        if (places.isEmpty()) {
            writeError(errorRecord(
                    "System.IO.FileNotFoundException",
                    "Modules_ModuleManifestNotFound",
                    ErrorCategory.ResourceUnavailable,
                    path,
                    "there is no manifest '" + path + "'"));
        }
        places.forEach(place -> test(Path.of(place.path())));
    }

    private void test(Path file) {
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".psd1")) {
            throw throwTerminatingError(errorRecord(
                    "System.InvalidOperationException",
                    "Modules_InvalidModuleManifestPath",
                    ErrorCategory.InvalidArgument,
                    path,
                    "a manifest is a file with the extension .psd1, but this is '" + file + "'"));
        }
        try {
            ScriptModule module = loader().testManifest(file);
            checkRoot(file, module);
            writeObject(module);
        } catch (DotNetException invalid) {
            writeError(invalid.errorRecord());
        }
    }

    private void checkRoot(Path file, ScriptModule module) {
        String root = module.manifest().rootModule();
        boolean isFile = root.toLowerCase(Locale.ROOT).matches(".*\\.(psm1|ps1|dll|psd1)");
        if (isFile && !Files.isRegularFile(file.resolveSibling(root))) {
            writeError(errorRecord(
                    "System.Management.Automation.PSArgumentException",
                    "Modules_InvalidRootModuleInModuleManifest",
                    ErrorCategory.ObjectNotFound,
                    file.toString(),
                    "the root module '" + root + "' of '" + file + "' is not there"));
        }
    }
}
