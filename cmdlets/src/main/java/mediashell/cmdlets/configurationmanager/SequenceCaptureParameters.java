package mediashell.cmdlets.configurationmanager;

import mediashell.automation.AllowEmptyString;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateLength;
import mediashell.automation.values.SecureString;
import mediashell.site.SoftwarePackage;
import mediashell.site.sequence.template.CaptureOptions;

/** The pages of New-CMTaskSequence for the captured image. */
final class SequenceCaptureParameters {

    /** Where the captured image goes. */
    @Parameter(set = "NewBuildOSImage", mandatory = true, aliases = "CaptureOperatingSystemFilePath")
    String operatingSystemFilePath;

    /** The account that writes the captured image. */
    @Parameter(set = "NewBuildOSImage", mandatory = true, aliases = "CaptureOperatingSystemFileAccount")
    String operatingSystemFileAccount;

    /** That account's password. */
    @Parameter(set = "NewBuildOSImage")
    SecureString operatingSystemFileAccountPassword;

    /** Who made the image. */
    @Parameter(set = "NewBuildOSImage")
    @ValidateLength(min = 1, max = 51)
    @AllowEmptyString
    String createdBy;

    /** The version of the captured image. */
    @Parameter(set = "NewBuildOSImage")
    @ValidateLength(min = 1, max = 33)
    @AllowEmptyString
    String imageVersion;

    /** The description of the captured image. */
    @Parameter(set = "NewBuildOSImage")
    @AllowEmptyString
    String imageDescription;

    /** The package with the deployment tools of Windows versions that bring none; ours, of the wizard's page for Sysprep. */
    @Parameter(set = "NewBuildOSImage")
    @AllowEmptyString
    String sysprepPackageId;

    CaptureOptions options(CMCommandBase command) {
        String tools = SequenceTexts.text(sysprepPackageId);
        return new CaptureOptions(
                operatingSystemFilePath,
                operatingSystemFileAccount,
                SequenceTexts.clear(operatingSystemFileAccountPassword),
                SequenceTexts.text(createdBy),
                SequenceTexts.text(imageVersion),
                SequenceTexts.text(imageDescription),
                tools.isEmpty()
                        ? ""
                        : command.catalog()
                                .requirePackage(SoftwarePackage.class, tools)
                                .packageId());
    }
}
