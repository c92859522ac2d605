package mediashell.cmdlets.configurationmanager;

import mediashell.authoring.ContentRequestBuilder;
import mediashell.automation.Parameter;
import mediashell.cmdlets.media.NewMediaCommandBase;
import mediashell.site.DriverPackage;
import mediashell.site.SoftwarePackage;

/** Parameters of the cmdlets of Configuration Manager whose media carry content. */
final class CMContentParameters {

    /** Extra applications. */
    @Parameter(aliases = "Applications", type = "Microsoft.ConfigurationManagement.ManagementProvider.IResultObject[]")
    Object[] application;

    /** Extra driver packages. */
    @Parameter(
            aliases = {"DriverPackages", "PackageDriver", "PackageDrivers"},
            type = "Microsoft.ConfigurationManagement.ManagementProvider.IResultObject[]")
    Object[] driverPackage;

    /** Also takes what the applications depend on. */
    @Parameter(aliases = "IncludeApplicationDependencies")
    boolean includeApplicationDependency;

    /** Extra packages. */
    @Parameter(
            aliases = "Packages",
            type = "Microsoft.ConfigurationManagement.ManagementProvider.IResultObject[]",
            name = "Package")
    Object[] packages;

    <B extends ContentRequestBuilder<B>> B apply(B wish, NewMediaCommandBase command) {
        return wish.applications(command.applicationNames(application))
                .packages(command.packageIds(packages, SoftwarePackage.class, "package"))
                .driverPackages(command.packageIds(driverPackage, DriverPackage.class, "driver package"))
                .includeApplicationDependencies(includeApplicationDependency);
    }
}
