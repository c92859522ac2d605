package mediashell.cmdlets.configurationmanager;

import java.util.ArrayList;
import java.util.List;

import mediashell.automation.AllowEmptyString;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateSet;
import mediashell.site.Application;
import mediashell.site.sequence.template.SoftwareOptions;

/** The pages of New-CMTaskSequence for client, updates and applications. */
final class SequenceSoftwareParameters {

    /** The package of the client. */
    @Parameter(set = "NewBuildOSImage")
    @Parameter(set = "NewInstallOSImage")
    @AllowEmptyString
    String clientPackagePackageId;

    /** Installation properties of the client. */
    @Parameter(set = "NewBuildOSImage")
    @Parameter(set = "NewInstallOSImage")
    @AllowEmptyString
    String installationProperty;

    /** Which updates are installed. */
    @Parameter(set = "NewBuildOSImage")
    @Parameter(set = "NewInstallOSImage")
    @Parameter(set = "UpgradeOSImage")
    @ValidateSet({"All", "Mandatory", "NoInstall"})
    String softwareUpdateStyle;

    /** Names of applications to install. */
    @Parameter(set = "NewBuildOSImage")
    @Parameter(set = "NewInstallOSImage")
    @Parameter(set = "UpgradeOSImage")
    String[] applicationName;

    /** Goes on with the next application when one fails. */
    @Parameter(set = "NewBuildOSImage", type = "System.Boolean")
    @Parameter(set = "NewInstallOSImage")
    @Parameter(set = "UpgradeOSImage")
    Boolean ignoreInvalidApplication;

    SoftwareOptions options(CMCommandBase command) {
        List<SoftwareOptions.ApplicationReference> applications = new ArrayList<>();
        for (String each : applicationName == null ? new String[0] : applicationName) {
            Application object = command.objects().oneApplication(each);
            applications.add(
                    new SoftwareOptions.ApplicationReference(object.modelName(), object.name(), object.description()));
        }
        boolean updates = softwareUpdateStyle != null && softwareUpdateStyle.compareToIgnoreCase("NoInstall") != 0;
        return new SoftwareOptions(
                SequenceTexts.text(clientPackagePackageId),
                SequenceTexts.text(installationProperty),
                updates ? softwareUpdateStyle : "",
                applications,
                SequenceTexts.isTrue(ignoreInvalidApplication));
    }
}
