package mediashell.cmdlets.utility;

import mediashell.automation.Cmdlet;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateNotNullOrEmpty;
import mediashell.automation.members.SessionMembers;

/** Takes away what type data adds to a type. */
@Cmdlet(verb = "Remove", noun = "TypeData", defaultParameterSetName = "RemoveTypeDataSet", supportsShouldProcess = true)
public final class RemoveTypeDataCommand extends UtilityCommandBase {

    /** The type's name. */
    @Parameter(
            set = "RemoveTypeSet",
            mandatory = true,
            position = 0,
            valueFromPipeline = true,
            valueFromPipelineByPropertyName = true)
    @ValidateNotNullOrEmpty
    String typeName;

    @Override
    public void processRecord() {
        if (shouldProcess(typeName, "Remove TypeData")) {
            ((SessionMembers) context().members()).typeData().remove(typeName);
        }
    }
}
