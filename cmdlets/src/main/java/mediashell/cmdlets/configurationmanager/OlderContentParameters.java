package mediashell.cmdlets.configurationmanager;

import java.util.ArrayList;
import java.util.List;

import mediashell.authoring.ContentRequestBuilder;
import mediashell.automation.Parameter;
import mediashell.cmdlets.media.NewMediaCommandBase;
import mediashell.site.DriverPackage;
import mediashell.site.SoftwarePackage;

/** Parameters of New-CMTaskSequenceMedia for content beyond the sequence's, as objects and by name (facts/cm-cmdlets.json). */
final class OlderContentParameters {

    /** Extra applications of prestaged media. */
    @Parameter(
            set = "NewPrestagedMedia",
            valueFromPipeline = true,
            type = "Microsoft.ConfigurationManagement.ManagementProvider.IResultObject[]",
            aliases = "Applications")
    @Parameter(set = "NewPrestagedMediaByValue", valueFromPipeline = true)
    Object[] application;

    /** Names of extra applications of prestaged media. */
    @Parameter(set = "NewPrestagedMedia")
    String[] applicationName;

    /** Extra driver packages of prestaged media. */
    @Parameter(
            set = "NewPrestagedMedia",
            valueFromPipeline = true,
            type = "Microsoft.ConfigurationManagement.ManagementProvider.IResultObject[]",
            aliases = {"DriverPackages", "PackageDriver", "PackageDrivers"})
    @Parameter(set = "NewPrestagedMediaByValue", valueFromPipeline = true)
    Object[] driverPackage;

    /** Names of extra driver packages of prestaged media. */
    @Parameter(set = "NewPrestagedMedia", aliases = "PackageDriverName")
    String[] driverPackageName;

    /** Extra packages of prestaged media. */
    @Parameter(
            set = "NewPrestagedMedia",
            valueFromPipeline = true,
            name = "Package",
            type = "Microsoft.ConfigurationManagement.ManagementProvider.IResultObject[]",
            aliases = "Packages")
    @Parameter(set = "NewPrestagedMediaByValue", valueFromPipeline = true)
    Object[] packages;

    /** Names of extra packages of prestaged media. */
    @Parameter(set = "NewPrestagedMedia")
    String[] packageName;

    /** Also takes what the applications depend on. */
    @Parameter(set = "NewStandAloneMedia", type = "System.Boolean", aliases = "IncludeApplicationDependencies")
    @Parameter(set = "NewStandAloneMediaByValue")
    Boolean includeApplicationDependency;

    <B extends ContentRequestBuilder<B>> B apply(B wish, NewMediaCommandBase command) {
        return wish.applications(both(command.applicationNames(application), command.applicationNames(applicationName)))
                .packages(both(
                        command.packageIds(packages, SoftwarePackage.class, "package"),
                        command.packageIds(packageName, SoftwarePackage.class, "package")))
                .driverPackages(both(
                        command.packageIds(driverPackage, DriverPackage.class, "driver package"),
                        command.packageIds(driverPackageName, DriverPackage.class, "driver package")))
                .includeApplicationDependencies(Boolean.TRUE.equals(includeApplicationDependency));
    }

    private static List<String> both(List<String> one, List<String> other) {
        List<String> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }
}
