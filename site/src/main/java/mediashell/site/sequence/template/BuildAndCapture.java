package mediashell.site.sequence.template;

import static mediashell.site.sequence.template.CommonSteps.step;

import java.util.ArrayList;
import java.util.List;

import mediashell.site.sequence.Group;
import mediashell.site.sequence.Sequence;
import mediashell.site.sequence.SequenceMember;

/** The sequence "Build and capture a reference operating system image". */
public record BuildAndCapture(
        OperatingSystemOptions operatingSystem,
        NetworkOptions network,
        SoftwareOptions software,
        CaptureOptions capture) {

    public Sequence sequence() {
        return Sequence.of(List.of(build(), captureGroup(capture)));
    }

    private Group build() {
        List<SequenceMember> members = new ArrayList<>(List.of(
                CommonSteps.restartInWindowsPe(),
                CommonSteps.partitionForBios(),
                CommonSteps.partitionForUefi(),
                CommonSteps.applyOperatingSystem(operatingSystem, true),
                CommonSteps.applyWindowsSettings(operatingSystem),
                CommonSteps.applyNetworkSettings(network),
                CommonSteps.applyDeviceDrivers(),
                CommonSteps.setupWindows(software)));
        if (!software.updates().isEmpty()) {
            members.add(CommonSteps.installUpdates(software));
        }
        if (!software.applications().isEmpty()) {
            members.add(CommonSteps.installApplications(software));
        }
        return Group.of("Build the Reference Machine").withMembers(members);
    }

    /** The second half, which also captures a machine that somebody else built. */
    static Group captureGroup(CaptureOptions capture) {
        List<SequenceMember> members = new ArrayList<>();
        members.add(step("PrepareSMSClientAction", "Prepare Configuration Manager Client", Properties.of()));
        if (!capture.sysprepPackageId().isEmpty()) {
            Properties tools = Properties.of().set("SysprepPackageID", capture.sysprepPackageId());
            members.add(step("InstallDeployToolsAction", "Install Deployment Tools", tools));
        }
        Properties prepare =
                Properties.of().set("BuildStorageDriverList", false).set("KeepActivation", false);
        members.add(step("PrepareOSAction", "Prepare OS", prepare));
        members.add(CommonSteps.captureImage(capture, "Capture the Reference Machine"));
        return Group.of("Capture the Reference Machine").withMembers(members);
    }
}
