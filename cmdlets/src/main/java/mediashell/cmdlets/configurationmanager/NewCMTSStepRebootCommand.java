package mediashell.cmdlets.configurationmanager;

import java.util.LinkedHashMap;
import java.util.Map;

import mediashell.automation.AllowEmptyString;
import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateRange;
import mediashell.automation.ValidateSet;
import mediashell.automation.binding.CommandMetadata;

/** Makes a step that restarts the computer. */
@Cmdlet(
        verb = "New",
        noun = "CMTSStepReboot",
        supportsShouldProcess = true,
        confirmImpact = CommandMetadata.ConfirmImpact.Low,
        aliases = "New-CMTaskSequenceStepReboot")
@OutputType("IResultObject#SMS_TaskSequence_RebootAction")
public final class NewCMTSStepRebootCommand extends SequenceMemberCommandBase {

    private static final int DEFAULT_SECONDS = 60;

    /** Seconds until the restart. */
    @Parameter
    @ValidateRange(min = 1, max = 9999)
    Integer messageTimeout;

    /** What users are told. */
    @Parameter
    @AllowEmptyString
    String notificationMessage;

    /** What starts afterwards. */
    @Parameter
    @ValidateSet({"WinPE", "HardDisk"})
    String runAfterRestart;

    @Override
    public void endProcessing() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("Message", notificationMessage == null ? "" : notificationMessage);
        properties.put("MessageTimeout", messageTimeout == null ? DEFAULT_SECONDS : messageTimeout);
        properties.put(
                "Target",
                runAfterRestart == null || runAfterRestart.compareToIgnoreCase("WinPE") == 0 ? "WinPE" : "HD");
        write("RebootAction", properties);
    }
}
