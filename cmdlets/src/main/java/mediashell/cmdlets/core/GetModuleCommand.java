package mediashell.cmdlets.core;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import mediashell.automation.Cmdlet;
import mediashell.automation.DotNetException;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.automation.modules.ExportList;
import mediashell.automation.modules.ModuleTable;
import mediashell.automation.modules.ScriptModule;
import mediashell.automation.values.SwitchParameter;

/** Lists loaded modules, or those that PSModulePath offers. */
@Cmdlet(verb = "Get", noun = "Module", defaultParameterSetName = "Loaded", aliases = "gmo")
@OutputType("System.Management.Automation.PSModuleInfo")
public final class GetModuleCommand extends ModuleCommandBase {

    /** Names or patterns. */
    @Parameter(set = "Loaded", position = 0, valueFromPipeline = true)
    @Parameter(set = "Available", position = 0, valueFromPipeline = true)
    String[] name;

    /** Modules named with versions. */
    @Parameter(type = "System.Object[]")
    Object[] fullyQualifiedName;

    /** Whether nested and hidden modules count too. */
    @Parameter
    SwitchParameter all = SwitchParameter.FALSE;

    /** Whether to look at PSModulePath. */
    @Parameter(set = "Available", mandatory = true)
    SwitchParameter listAvailable = SwitchParameter.FALSE;

    /** Whether to look again rather than in a cache. */
    @Parameter(set = "Available")
    SwitchParameter refresh = SwitchParameter.FALSE;

    @Override
    public void processRecord() {
        if (listAvailable.isPresent()) {
            listAvailable();
            return;
        }
        ModuleTable table = ModuleTable.of(context());
        List<ScriptModule> modules = all.isPresent()
                ? table.loaded()
                : table.visible(runspace().sessionState(), runspace().topLevel());
        for (ScriptModule module : modules) {
            if (isWanted(module.name())) {
                writeObject(module);
            }
        }
    }

    private boolean isWanted(String module) {
        return name == null || ExportList.names(List.of(name), module);
    }

    private void listAvailable() {
        for (Path file : files()) {
            if (!isPathed() && !isWanted(moduleName(file))) {
                continue;
            }
            try {
                writeObject(loader().describe(file));
            } catch (DotNetException unreadable) {
                writeError(unreadable.errorRecord());
            }
        }
    }

    private static String moduleName(Path file) {
        String base = file.getFileName().toString();
        return base.substring(0, base.lastIndexOf('.'));
    }

    /** A name with a slash is a path: its modules are listed whatever PSModulePath says. */
    private boolean isPathed() {
        return name != null && List.of(name).stream().anyMatch(one -> one.indexOf('/') >= 0 || one.indexOf('\\') >= 0);
    }

    private List<Path> files() {
        if (!isPathed()) {
            return loader().available();
        }
        List<Path> files = new ArrayList<>();
        for (String path : name) {
            files.addAll(loader().availableIn(path));
        }
        return files;
    }
}
