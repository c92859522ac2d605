package mediashell.cmdlets.configurationmanager;

import mediashell.automation.AllowEmptyString;
import mediashell.automation.Parameter;
import mediashell.site.sequence.template.StateOptions;

/** The page of New-CMTaskSequence for what is carried over from the old installation. */
final class SequenceStateParameters {

    /** Carries user files over. */
    @Parameter(set = "NewInstallOSImage", type = "System.Boolean")
    Boolean captureUserSetting;

    /** The package of the user state migration tool. */
    @Parameter(set = "NewInstallOSImage")
    @AllowEmptyString
    String userStateMigrationToolPackageId;

    /** Keeps user files on the disk. */
    @Parameter(set = "NewInstallOSImage", type = "System.Boolean")
    Boolean saveLocally;

    /** Keeps user files on the disk by links. */
    @Parameter(set = "NewInstallOSImage", aliases = "CaptureLocallyUsingLinks", type = "System.Boolean")
    Boolean captureLocallyUsingLink;

    /** Carries network settings over. */
    @Parameter(set = "NewInstallOSImage", type = "System.Boolean")
    Boolean captureNetworkSetting;

    /** Carries Windows settings over. */
    @Parameter(set = "NewInstallOSImage", type = "System.Boolean")
    Boolean captureWindowsSetting;

    StateOptions options() {
        return new StateOptions(
                SequenceTexts.isTrue(captureUserSetting) ? SequenceTexts.text(userStateMigrationToolPackageId) : "",
                SequenceTexts.isTrue(saveLocally) || SequenceTexts.isTrue(captureLocallyUsingLink),
                SequenceTexts.isTrue(captureNetworkSetting),
                SequenceTexts.isTrue(captureWindowsSetting));
    }
}
