package mediashell.cmdlets.configurationmanager;

import mediashell.automation.AllowEmptyString;
import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.site.TaskSequence;

/** Finds task sequences by name or id. */
@Cmdlet(verb = "Get", noun = "CMTaskSequence", defaultParameterSetName = "SearchByName")
@OutputType("IResultObject#SMS_TaskSequencePackage")
public final class GetCMTaskSequenceCommand extends CMCommandBase {

    /** Leaves lazy properties unread; here nothing is lazy. */
    @Parameter
    boolean fast;

    /** The name. */
    @Parameter(set = "SearchByName")
    @AllowEmptyString
    String name;

    /** The id. */
    @Parameter(
            set = "SearchByIdMandatory",
            mandatory = true,
            aliases = {"PackageId", "Id"})
    String taskSequencePackageId;

    @Override
    public void endProcessing() {
        perform(() -> find(
                TaskSequence.class, taskSequencePackageId == null ? null : new String[] {taskSequencePackageId}, name));
    }
}
