package mediashell.cmdlets.configurationmanager;

import mediashell.automation.AllowEmptyString;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateRange;
import mediashell.automation.ValidateSet;
import mediashell.automation.values.SecureString;
import mediashell.automation.values.UInt32;
import mediashell.site.OperatingSystemImage;
import mediashell.site.sequence.template.OperatingSystemOptions;

/** The page of New-CMTaskSequence for the operating system and how Windows is set up. */
final class SequenceSystemParameters {

    private static final int DEFAULT_CONNECTIONS = 5;

    /** The operating system image. */
    @Parameter(set = "NewBuildOSImage", mandatory = true)
    @Parameter(set = "NewInstallOSImage", mandatory = true)
    String operatingSystemImagePackageId;

    /** The number of the image in its file. */
    @Parameter(set = "NewBuildOSImage", mandatory = true)
    @Parameter(set = "NewInstallOSImage", mandatory = true)
    UInt32 operatingSystemImageIndex;

    /** Applies all images of the file. */
    @Parameter(set = "NewBuildOSImage", aliases = "ApplyAllImages", type = "System.Boolean")
    @Parameter(set = "NewInstallOSImage")
    Boolean applyAll;

    /** The product key. */
    @Parameter(set = "NewBuildOSImage", aliases = "InstallationProductKey")
    @Parameter(set = "NewInstallOSImage")
    @Parameter(set = "UpgradeOSImage")
    @AllowEmptyString
    String productKey;

    /** How a server is licensed. */
    @Parameter(set = "NewBuildOSImage")
    @Parameter(set = "NewInstallOSImage")
    @ValidateSet({"NonSpecify", "PerSeat", "PerServer"})
    String installationLicensingMode;

    /** Connections of a server licence. */
    @Parameter(set = "NewBuildOSImage")
    @ValidateRange(min = 5, max = 9999)
    Integer maximumServerConnection;

    /** Makes the local administrator's password at random. */
    @Parameter(set = "NewBuildOSImage", type = "System.Boolean")
    @Parameter(set = "NewInstallOSImage")
    Boolean generatePassword;

    /** The local administrator's password. */
    @Parameter(set = "NewBuildOSImage")
    @Parameter(set = "NewInstallOSImage")
    SecureString localAdminPassword;

    /** The time zone. */
    @Parameter(set = "NewBuildOSImage", type = "System.Object")
    @Parameter(set = "NewInstallOSImage")
    Object timeZone;

    OperatingSystemOptions options(CMCommandBase command) {
        OperatingSystemImage image =
                command.catalog().requirePackage(OperatingSystemImage.class, operatingSystemImagePackageId);
        return new OperatingSystemOptions(
                image.packageId(),
                operatingSystemImageIndex.intValue(),
                SequenceTexts.text(productKey),
                licensingMode(),
                maximumServerConnection == null ? DEFAULT_CONNECTIONS : maximumServerConnection,
                SequenceTexts.isTrue(generatePassword) ? "" : SequenceTexts.clear(localAdminPassword),
                timeZone == null ? "" : command.text(timeZone));
    }

    private String licensingMode() {
        boolean said =
                installationLicensingMode != null && installationLicensingMode.compareToIgnoreCase("NonSpecify") != 0;
        return said ? installationLicensingMode : "";
    }
}
