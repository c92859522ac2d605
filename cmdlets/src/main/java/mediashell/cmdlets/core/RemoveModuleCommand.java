package mediashell.cmdlets.core;

import java.util.List;

import mediashell.automation.Cmdlet;
import mediashell.automation.ErrorCategory;
import mediashell.automation.PSObject;
import mediashell.automation.Parameter;
import mediashell.automation.modules.ExportList;
import mediashell.automation.modules.ModuleTable;
import mediashell.automation.modules.ScriptModule;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.values.SwitchParameter;

/** Unloads modules. */
@Cmdlet(
        verb = "Remove",
        noun = "Module",
        defaultParameterSetName = "name",
        supportsShouldProcess = true,
        aliases = "rmo")
public final class RemoveModuleCommand extends ModuleCommandBase {

    /** Names or patterns. */
    @Parameter(set = "name", mandatory = true, position = 0, valueFromPipeline = true)
    String[] name;

    /** Modules as objects. */
    @Parameter(
            set = "ModuleInfo",
            mandatory = true,
            position = 0,
            valueFromPipeline = true,
            type = "System.Management.Automation.PSModuleInfo[]")
    Object[] moduleInfo;

    /** Whether read-only modules go too. */
    @Parameter
    SwitchParameter force = SwitchParameter.FALSE;

    @Override
    public void processRecord() {
        if (moduleInfo != null) {
            for (Object module : moduleInfo) {
                remove((ScriptModule) PSObject.base(module));
            }
            return;
        }
        for (String pattern : name) {
            remove(pattern);
        }
    }

    private void remove(String pattern) {
        boolean found = false;
        for (ScriptModule module : ModuleTable.of(context()).loaded()) {
            if (ExportList.names(List.of(pattern), module.name()) || pattern.equals(module.path())) {
                found = true;
                remove(module);
            }
        }
        if (!found) {
            writeError(SessionErrors.of(
                            "System.InvalidOperationException",
                            "Modules_NoModulesRemoved",
                            ErrorCategory.ResourceUnavailable,
                            null,
                            "No loaded module is called " + pattern + ".")
                    .errorRecord());
        }
    }

    private void remove(ScriptModule module) {
        if (shouldProcess(module.name())) {
            loader().remove(module);
        }
    }
}
