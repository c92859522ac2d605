package mediashell.cmdlets.configurationmanager;

import java.util.LinkedHashMap;
import java.util.Map;

import mediashell.automation.AllowEmptyString;
import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.automation.binding.CommandMetadata;

/** Makes a step that applies a driver package. */
@Cmdlet(
        verb = "New",
        noun = "CMTSStepApplyDriverPackage",
        supportsShouldProcess = true,
        confirmImpact = CommandMetadata.ConfirmImpact.Low,
        aliases = "New-CMTaskSequenceStepApplyDriverPackage")
@OutputType("IResultObject#SMS_TaskSequence_ApplyDriverPackageAction")
public final class NewCMTSStepApplyDriverPackageCommand extends SequenceMemberCommandBase {

    /** The content of a driver for mass storage. */
    @Parameter
    @AllowEmptyString
    String bootCriticalContentUniqueId;

    /** The driver for mass storage. */
    @Parameter
    @AllowEmptyString
    String bootCriticalDriverId;

    /** The hardware of the driver for mass storage. */
    @Parameter
    @AllowEmptyString
    String bootCriticalHardwareComponent;

    /** The device id of the driver for mass storage. */
    @Parameter
    @AllowEmptyString
    String bootCriticalId;

    /** The file of the driver for mass storage. */
    @Parameter
    @AllowEmptyString
    String bootCriticalInfFile;

    /** Also installs drivers of the package's subfolders. */
    @Parameter
    boolean enableRecurse;

    /** Also installs drivers without a signature. */
    @Parameter
    boolean enableUnsignedDriver;

    /** The driver package. */
    @Parameter(mandatory = true)
    String packageId;

    @Override
    public void endProcessing() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("BootCriticalContentUniqueID", bootCriticalContentUniqueId);
        properties.put("BootCriticalDriverID", bootCriticalDriverId);
        properties.put("BootCriticalHardwareComponent", bootCriticalHardwareComponent);
        properties.put("BootCriticalID", bootCriticalId);
        properties.put("BootCriticalINFFile", bootCriticalInfFile);
        properties.put("DriverPackageID", packageId);
        properties.put("Recurse", enableRecurse);
        properties.put("UnsignedDriver", enableUnsignedDriver);
        write("ApplyDriverPackageAction", properties);
    }
}
