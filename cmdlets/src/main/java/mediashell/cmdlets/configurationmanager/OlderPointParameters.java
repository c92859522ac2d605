package mediashell.cmdlets.configurationmanager;

import java.util.ArrayList;
import java.util.List;

import mediashell.authoring.MediaRequestBuilder;
import mediashell.automation.AllowEmptyString;
import mediashell.automation.Parameter;
import mediashell.cmdlets.media.NewMediaCommandBase;

/** Parameters of New-CMTaskSequenceMedia for distribution points, one for each purpose (facts/cm-cmdlets.json). */
final class OlderPointParameters {

    /** The distribution point to take the boot image from. */
    @Parameter(
            set = "NewBootableMediaByValue",
            mandatory = true,
            valueFromPipeline = true,
            type = "Microsoft.ConfigurationManagement.ManagementProvider.IResultObject")
    @Parameter(set = "NewPrestagedMediaByValue", mandatory = true, valueFromPipeline = true)
    @Parameter(set = "NewCaptureMediaByValue", mandatory = true, valueFromPipeline = true)
    Object bootImageDistributionPoint;

    /** The server to take the boot image from. */
    @Parameter(set = "NewBootableMedia", mandatory = true, aliases = "DistributionPointServerName")
    @Parameter(set = "NewPrestagedMedia", mandatory = true)
    @Parameter(set = "NewCaptureMedia", mandatory = true)
    String bootImageDistributionPointServerName;

    /** The distribution point to take the operating system from. */
    @Parameter(
            set = "NewPrestagedMediaByValue",
            mandatory = true,
            valueFromPipeline = true,
            type = "Microsoft.ConfigurationManagement.ManagementProvider.IResultObject")
    Object operatingSystemImageDistributionPoint;

    /** The server to take the operating system from. */
    @Parameter(set = "NewPrestagedMedia", mandatory = true)
    String operatingSystemImageDistributionPointServerName;

    /** The distribution point to take the prestart command's files from. */
    @Parameter(
            set = "NewStandAloneMediaByValue",
            type = "Microsoft.ConfigurationManagement.ManagementProvider.IResultObject")
    @Parameter(set = "NewBootableMediaByValue")
    @Parameter(set = "NewPrestagedMediaByValue")
    Object commandPackageDistributionPoint;

    /** The server to take the prestart command's files from. */
    @Parameter(set = "NewBootableMedia")
    @Parameter(set = "NewStandAloneMedia")
    @Parameter(set = "NewPrestagedMedia")
    @AllowEmptyString
    String commandDistributionPointServerName;

    /** The distribution points to take content from. */
    @Parameter(
            set = "NewStandAloneMediaByValue",
            mandatory = true,
            valueFromPipeline = true,
            type = "Microsoft.ConfigurationManagement.ManagementProvider.IResultObject[]",
            aliases = "TaskSequenceDistributionPoints")
    @Parameter(set = "NewPrestagedMediaByValue", mandatory = true, valueFromPipeline = true)
    Object[] taskSequenceDistributionPoint;

    /** The servers to take content from. */
    @Parameter(set = "NewStandAloneMedia", mandatory = true, aliases = "TaskSequenceDistributionPointServerNames")
    @Parameter(set = "NewPrestagedMedia", mandatory = true)
    String[] taskSequenceDistributionPointServerName;

    /** Content may come from any of the distribution points that were named for one purpose or another. */
    <B extends MediaRequestBuilder<B>> B apply(B wish, NewMediaCommandBase command) {
        List<Object> named = new ArrayList<>();
        add(named, bootImageDistributionPoint, bootImageDistributionPointServerName);
        add(named, operatingSystemImageDistributionPoint, operatingSystemImageDistributionPointServerName);
        add(named, commandPackageDistributionPoint, commandDistributionPointServerName);
        add(named, orNone(taskSequenceDistributionPoint));
        add(named, orNone(taskSequenceDistributionPointServerName));
        return wish.distributionPoints(
                command.serverNames(named.toArray()).stream().distinct().toList());
    }

    private static Object[] orNone(Object[] given) {
        return given == null ? new Object[0] : given;
    }

    private static void add(List<Object> named, Object... more) {
        for (Object each : more) {
            if (each != null) {
                named.add(each);
            }
        }
    }
}
