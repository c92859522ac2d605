package mediashell.cmdlets.core;

import java.util.List;

import mediashell.automation.AllowEmptyCollection;
import mediashell.automation.Cmdlet;
import mediashell.automation.ErrorCategory;
import mediashell.automation.Parameter;
import mediashell.automation.modules.ExportList;
import mediashell.automation.modules.ScriptModule;
import mediashell.automation.session.SessionErrors;

/** Says which members of the running module others see. */
@Cmdlet(verb = "Export", noun = "ModuleMember")
public final class ExportModuleMemberCommand extends ModuleCommandBase {
    private static final String NOT_INSIDE = "Modules_CanOnlyExecuteExportModuleMemberInsideAModule";

    /** Functions by name or pattern. */
    @Parameter(position = 0, valueFromPipeline = true, valueFromPipelineByPropertyName = true)
    @AllowEmptyCollection
    String[] function;

    /** Cmdlets by name or pattern. */
    @Parameter(valueFromPipelineByPropertyName = true)
    @AllowEmptyCollection
    String[] cmdlet;

    /** Variables by name or pattern. */
    @Parameter(valueFromPipelineByPropertyName = true)
    String[] variable;

    /** Aliases by name or pattern. */
    @Parameter(valueFromPipelineByPropertyName = true)
    String[] alias;

    @Override
    public void processRecord() {
        ScriptModule module = loader().running();
        if (module == null) {
            throw throwTerminatingError(SessionErrors.of(
                            "System.InvalidOperationException",
                            NOT_INSIDE,
                            ErrorCategory.PermissionDenied,
                            null,
                            "Export-ModuleMember works only in the code of a module.")
                    .errorRecord());
        }
        ExportList exports = module.declareExports();
        add(exports.functions(), function);
        add(exports.cmdlets(), cmdlet);
        add(exports.variables(), variable);
        add(exports.aliases(), alias);
    }

    private static void add(List<String> patterns, String[] more) {
        if (more != null) {
            patterns.addAll(List.of(more));
        }
    }
}
