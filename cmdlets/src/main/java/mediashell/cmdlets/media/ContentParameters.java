package mediashell.cmdlets.media;

import mediashell.authoring.ContentRequestBuilder;
import mediashell.automation.Parameter;
import mediashell.site.DriverPackage;
import mediashell.site.SoftwarePackage;

/** Parameters of media that carry content: stand-alone and prestaged ones. */
final class ContentParameters {

    /** Extra applications. */
    @Parameter
    Object[] application;

    /** Extra packages. */
    @Parameter(name = "Package")
    Object[] packages;

    /** Extra driver packages. */
    @Parameter
    Object[] driverPackage;

    /** Also takes what the applications depend on. */
    @Parameter
    boolean includeApplicationDependency;

    <B extends ContentRequestBuilder<B>> B apply(B wish, NewMediaCommandBase command) {
        return wish.applications(command.applicationNames(application))
                .packages(command.packageIds(packages, SoftwarePackage.class, "package"))
                .driverPackages(command.packageIds(driverPackage, DriverPackage.class, "driver package"))
                .includeApplicationDependencies(includeApplicationDependency);
    }
}
