package mediashell.cmdlets.configurationmanager;

import java.util.ArrayList;
import java.util.List;

import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateRange;
import mediashell.automation.values.UInt32;
import mediashell.site.TaskSequence;
import mediashell.site.sequence.Sequence;
import mediashell.site.sequence.SequenceMember;
import mediashell.site.sequence.SequenceReader;
import mediashell.site.sequence.SequenceWriter;

/** Puts steps and groups into a task sequence, at its main level. */
@Cmdlet(verb = "Add", noun = "CMTaskSequenceStep", defaultParameterSetName = "ByValue", supportsShouldProcess = true)
@OutputType("System.Object")
public final class AddCMTaskSequenceStepCommand extends CMCommandBase {

    /** How many members stay before the new ones; 0 is the top. */
    @Parameter(aliases = "InsertStepsStartIndex")
    @ValidateRange(min = 0, max = 2147483647)
    UInt32 insertStepStartIndex;

    /** The steps and groups. */
    @Parameter(
            mandatory = true,
            aliases = "Steps",
            type = "Microsoft.ConfigurationManagement.ManagementProvider.IResultObject[]")
    Object[] step;

    /** The task sequence. */
    @Parameter(
            set = "ByValue",
            mandatory = true,
            valueFromPipeline = true,
            aliases = "TaskSequence",
            type = "Microsoft.ConfigurationManagement.ManagementProvider.IResultObject")
    Object inputObject;

    /** The id of the task sequence. */
    @Parameter(
            set = "ById",
            mandatory = true,
            aliases = {"Id", "TaskSequencePackageId"})
    String taskSequenceId;

    /** The name of the task sequence. */
    @Parameter(set = "ByName", mandatory = true)
    String taskSequenceName;

    @Override
    public void processRecord() {
        perform(() -> {
            TaskSequence object = taskSequence(inputObject, taskSequenceId, taskSequenceName);
            List<SequenceMember> added = new ArrayList<>();
            for (Object each : step) {
                added.add(subject(each, SequenceMember.class, "Step", "steps and groups"));
            }
            if (shouldProcess(object.name(), "Add steps")) {
                int start = insertStepStartIndex == null ? 0 : insertStepStartIndex.intValue();
                Sequence changed = SequenceReader.read(object.sequence()).insert(start, added);
                catalog().save(object.withSequence(SequenceWriter.write(changed)));
            }
        });
    }
}
