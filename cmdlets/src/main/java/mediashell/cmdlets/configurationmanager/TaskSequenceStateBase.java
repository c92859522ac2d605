package mediashell.cmdlets.configurationmanager;

import mediashell.automation.Parameter;
import mediashell.site.TaskSequence;

/** What the cmdlets share that enable and disable task sequences. */
abstract class TaskSequenceStateBase extends CMCommandBase {

    /** The task sequence. */
    @Parameter(
            set = "SearchByValueMandatory",
            mandatory = true,
            valueFromPipeline = true,
            type = "Microsoft.ConfigurationManagement.ManagementProvider.IResultObject")
    Object inputObject;

    /** The name. */
    @Parameter(set = "SearchByNameMandatory", mandatory = true)
    String name;

    /** The id. */
    @Parameter(
            set = "SearchByIdMandatory",
            mandatory = true,
            aliases = {"PackageId", "Id"})
    String taskSequencePackageId;

    /** Says of the chosen sequence whether it may run. */
    final void enable(boolean enabled) {
        perform(() -> {
            TaskSequence object = taskSequence(inputObject, taskSequencePackageId, name);
            if (shouldProcess(object.name(), enabled ? "Enable" : "Disable")) {
                catalog().save(object.withEnabled(enabled));
            }
        });
    }
}
