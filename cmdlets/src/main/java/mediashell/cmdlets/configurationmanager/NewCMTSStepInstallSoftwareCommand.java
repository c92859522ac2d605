package mediashell.cmdlets.configurationmanager;

import java.util.LinkedHashMap;
import java.util.Map;

import mediashell.automation.AllowEmptyString;
import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.automation.binding.CommandMetadata;
import mediashell.site.Program;

/** Makes a step that runs a program of a package. */
@Cmdlet(
        verb = "New",
        noun = "CMTSStepInstallSoftware",
        supportsShouldProcess = true,
        confirmImpact = CommandMetadata.ConfirmImpact.Low,
        aliases = "New-CMTaskSequenceStepInstallSoftware")
@OutputType("IResultObject#SMS_TaskSequence_InstallSoftwareAction")
public final class NewCMTSStepInstallSoftwareCommand extends SequenceMemberCommandBase {

    /** The variables that name what to install. */
    @Parameter
    @AllowEmptyString
    String baseVariableName;

    /** Goes on with the next when one fails. */
    @Parameter
    boolean continueOnInstallError;

    /** The program to run. */
    @Parameter(type = "Microsoft.ConfigurationManagement.ManagementProvider.IResultObject")
    Object program;

    @Override
    public void endProcessing() {
        Map<String, Object> properties = new LinkedHashMap<>();
        if (program != null) {
            Program object = subject(program, Program.class, "Program", "a program");
            properties.put("PackageID", object.packageId());
            properties.put("ProgramName", object.programName());
        }
        properties.put("BaseVariableName", baseVariableName == null ? "" : baseVariableName);
        properties.put("ContinueOnInstallError", continueOnInstallError);
        write("InstallSoftwareAction", properties);
    }
}
