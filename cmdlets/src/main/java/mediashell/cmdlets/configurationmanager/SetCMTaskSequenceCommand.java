package mediashell.cmdlets.configurationmanager;

import mediashell.automation.AllowEmptyString;
import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.automation.ParameterGroup;
import mediashell.site.BootImage;
import mediashell.site.PackageDetails;
import mediashell.site.TaskSequence;

/** Changes a task sequence: its name, its description, its boot image, whether it may run. What is not named stays as it is. */
@Cmdlet(verb = "Set", noun = "CMTaskSequence", defaultParameterSetName = "SetByValue", supportsShouldProcess = true)
@OutputType("IResultObject#SMS_TaskSequencePackage")
public final class SetCMTaskSequenceCommand extends CMCommandBase {

    /** The task sequence. */
    @Parameter(
            set = "SetByValue",
            mandatory = true,
            valueFromPipeline = true,
            aliases = "TaskSequence",
            type = "Microsoft.ConfigurationManagement.ManagementProvider.IResultObject")
    Object inputObject;

    /** The id. */
    @Parameter(
            set = "SetById",
            mandatory = true,
            aliases = {"Id", "TaskSequencePackageId"})
    String taskSequenceId;

    /** The name. */
    @Parameter(set = "SetByName", mandatory = true, aliases = "Name")
    String taskSequenceName;

    /** The boot image that the sequence starts from. */
    @Parameter
    @AllowEmptyString
    String bootImageId;

    /** Whether it starts from a boot image; false takes its boot image away. */
    @Parameter(type = "System.Boolean")
    Boolean useBootImage;

    /** A new name. */
    @Parameter
    @AllowEmptyString
    String newName;

    /** What it is for. */
    @Parameter
    @AllowEmptyString
    String description;

    /** Lets it run. */
    @Parameter(type = "System.Boolean")
    Boolean enableTaskSequence;

    /** Keeps it from running. */
    @Parameter(type = "System.Boolean")
    Boolean disableTaskSequence;

    /** Writes the changed sequence. */
    @Parameter
    boolean passThru;

    @ParameterGroup
    final TaskSequenceNoticeParameters notice = new TaskSequenceNoticeParameters();

    @Override
    public void processRecord() {
        perform(() -> {
            TaskSequence object = taskSequence(inputObject, taskSequenceId, taskSequenceName);
            TaskSequence changed = object.withDetails(details(object.details()))
                    .withBootImageId(bootImage(object))
                    .withEnabled(enabled(object));
            if (shouldProcess(object.name(), "Change")) {
                catalog().save(changed);
                if (passThru) {
                    write(changed);
                }
            }
        });
        noteUnused(
                "AddSupportedOperatingSystemPlatform",
                "Category",
                "CustomText",
                "DeploymentPackageId",
                "EnableNotification",
                "HighPerformance",
                "MaxRunTimeMins",
                "ProgramName",
                "RemoveSupportedOperatingSystemPlatform",
                "RunAnotherProgram",
                "RunEveryTime",
                "RunOnAnyPlatform",
                "SuppressNotification",
                "UseDefaultText");
    }

    private PackageDetails details(PackageDetails details) {
        PackageDetails named = newName == null || newName.isEmpty() ? details : details.withName(newName);
        return description == null ? named : named.withDescription(description);
    }

    private String bootImage(TaskSequence object) {
        if (Boolean.FALSE.equals(useBootImage)) {
            return "";
        }
        return bootImageId == null || bootImageId.isEmpty()
                ? object.bootImageId()
                : catalog().requirePackage(BootImage.class, bootImageId).packageId();
    }

    private boolean enabled(TaskSequence object) {
        if (enableTaskSequence != null) {
            return enableTaskSequence;
        }
        return disableTaskSequence == null ? object.enabled() : !disableTaskSequence;
    }
}
