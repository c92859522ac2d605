package mediashell.site.sequence.template;

import static mediashell.site.sequence.template.CommonSteps.step;

import java.util.ArrayList;
import java.util.List;

import mediashell.site.sequence.Group;
import mediashell.site.sequence.Sequence;
import mediashell.site.sequence.SequenceMember;

/**
 * The sequence "Install an existing image package".
 *
 * @param partition whether the disk is partitioned and formatted first
 * @param bitLocker whether BitLocker is provisioned before and enabled after the installation; needs {@code partition}
 * @param driverPackageId package of the step Apply Driver Package, empty for no such step
 */
public record InstallExistingImage(
        OperatingSystemOptions operatingSystem,
        NetworkOptions network,
        SoftwareOptions software,
        StateOptions state,
        boolean partition,
        boolean bitLocker,
        String driverPackageId) {

    /** The sequence with the steps that the options ask for. */
    public Sequence sequence() {
        List<SequenceMember> groups = new ArrayList<>();
        if (state.anything()) {
            groups.add(capture());
        }
        groups.add(install());
        groups.add(setup());
        return Sequence.of(groups);
    }

    private Group capture() {
        List<SequenceMember> members = new ArrayList<>();
        if (state.windowsSettings()) {
            Properties all = Properties.of()
                    .set("MigrateComputerName", true)
                    .set("MigrateRegistrationInfo", true)
                    .set("MigrateTimeZone", true);
            members.add(step("CaptureWindowsSettingsAction", "Capture Windows Settings", all));
        }
        if (state.networkSettings()) {
            Properties all = Properties.of().set("MigrateAdapterSettings", true).set("MigrateNetworkMembership", true);
            members.add(step("CaptureNetworkSettingsAction", "Capture Network Settings", all));
        }
        if (state.userFiles()) {
            members.add(Group.of("Capture User Files and Settings").withMembers(userStateSteps(true)));
        }
        return Group.of("Capture File and Settings").withMembers(members);
    }

    private List<SequenceMember> userStateSteps(boolean capture) {
        SequenceMember move = capture ? captureUserState() : restoreUserState();
        if (state.locally()) {
            Properties path = Properties.of()
                    .set("DoNotShowVariableValue", false)
                    .set("VariableName", "OSDStateStorePath")
                    .set("VariableValue", "%_SMSTSUserStatePath%");
            return List.of(step("SetVariableAction", "Set Local State Location", path), move);
        }
        Properties request = Properties.of()
                .set("FallbackToNAA", false)
                .set("RequestType", capture ? "capture" : "restore")
                .set("SMPRetryCount", 5)
                .set("SMPRetryTime", 120);
        return List.of(
                step("RequestStateStoreAction", "Request User State Storage", request),
                move,
                step("ReleaseStateStoreAction", "Release User State Storage", Properties.of()));
    }

    private SequenceMember captureUserState() {
        Properties properties = Properties.of()
                .set("ContinueOnLockedFiles", true)
                .set("EnableVerboseLogging", false)
                .set("Mode", "Simple")
                .set("SkipEncryptedFiles", true)
                .set("UseHardlinks", state.locally())
                .set("UsmtPackageID", state.usmtPackageId());
        return step("CaptureUserStateAction", "Capture User Files and Settings", properties);
    }

    private SequenceMember restoreUserState() {
        Properties properties = Properties.of()
                .set("ContinueOnRestore", true)
                .set("EnableVerboseLogging", false)
                .set("Mode", "Simple")
                .set("UsmtRestorePackageID", state.usmtPackageId());
        return step("RestoreUserStateAction", "Restore User Files and Settings", properties);
    }

    private Group install() {
        List<SequenceMember> members = new ArrayList<>();
        members.add(CommonSteps.restartInWindowsPe());
        if (partition) {
            members.add(CommonSteps.partitionForBios());
            members.add(CommonSteps.partitionForUefi());
        }
        if (partition && bitLocker) {
            Properties drive =
                    Properties.of().set("DestinationVariable", "OSDisk").set("SkipWhenTPMInvalid", true);
            members.add(step("OfflineEnableBitLockerAction", "Pre-provision BitLocker", drive));
        }
        members.add(CommonSteps.applyOperatingSystem(operatingSystem, partition));
        members.add(CommonSteps.applyWindowsSettings(operatingSystem));
        members.add(CommonSteps.applyNetworkSettings(network));
        members.add(CommonSteps.applyDeviceDrivers());
        if (!driverPackageId.isEmpty()) {
            members.add(CommonSteps.applyDriverPackage(driverPackageId));
        }
        return Group.of("Install Operating System").withMembers(members);
    }

    private Group setup() {
        List<SequenceMember> members = new ArrayList<>();
        members.add(CommonSteps.setupWindows(software));
        if (partition && bitLocker) {
            Properties mode = Properties.of()
                    .set("CreateRecoveryPassword", "AD")
                    .set("Mode", "TPM")
                    .set("WaitForEncryption", false);
            members.add(step("EnableBitLockerAction", "Enable BitLocker", mode));
        }
        if (!software.updates().isEmpty()) {
            members.add(CommonSteps.installUpdates(software));
        }
        if (!software.applications().isEmpty()) {
            members.add(CommonSteps.installApplications(software));
        }
        if (state.userFiles()) {
            members.add(Group.of("Restore User Files and Settings").withMembers(userStateSteps(false)));
        }
        return Group.of("Setup Operating System").withMembers(members);
    }
}
