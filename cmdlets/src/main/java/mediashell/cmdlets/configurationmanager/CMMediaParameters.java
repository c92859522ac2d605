package mediashell.cmdlets.configurationmanager;

import mediashell.authoring.MediaRequestBuilder;
import mediashell.automation.AllowEmptyString;
import mediashell.automation.Parameter;
import mediashell.cmdlets.media.NewMediaCommandBase;

/** Parameters of every cmdlet of Configuration Manager that makes media (facts/cm-cmdlets.json). */
final class CMMediaParameters {

    /** Allows a question for elevation; there is none on Linux. */
    @Parameter
    boolean allowUacPrompt;

    /** The distribution points to take content from. */
    @Parameter(
            mandatory = true,
            aliases = "DistributionPoints",
            type = "Microsoft.ConfigurationManagement.ManagementProvider.IResultObject[]")
    Object[] distributionPoint;

    /** Asks no questions. */
    @Parameter
    boolean force;

    /** The code of the site. */
    @Parameter
    @AllowEmptyString
    String siteCode;

    /** Leaves out autorun.inf. */
    @Parameter
    boolean noAutoRun;

    /** The file to make. */
    @Parameter(
            mandatory = true,
            aliases = {"MediaPath", "OutputPath", "DriveName"})
    String path;

    /** A folder for temporary files; none are needed. */
    @Parameter(aliases = {"TemporaryDirectory", "StagingArea"})
    @AllowEmptyString
    String temporaryFolder;

    /** Takes wildcard characters in values as they are. */
    @Parameter
    boolean disableWildcardHandling;

    /** Takes wildcard characters in values as wildcards. */
    @Parameter
    boolean forceWildcardHandling;

    <B extends MediaRequestBuilder<B>> B apply(B wish, NewMediaCommandBase command) {
        return wish.distributionPoints(command.serverNames(distributionPoint)).autorun(!noAutoRun);
    }
}
