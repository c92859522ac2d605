package mediashell.cmdlets.configurationmanager;

import java.util.ArrayList;
import java.util.List;

import mediashell.authoring.BootableMediaRequest;
import mediashell.authoring.CaptureMediaRequest;
import mediashell.authoring.ClientAccess;
import mediashell.authoring.ContentRequestBuilder;
import mediashell.authoring.MediaMode;
import mediashell.authoring.MediaRequestBuilder;
import mediashell.authoring.PrestagedMediaRequest;
import mediashell.authoring.StandaloneMediaRequest;
import mediashell.authoring.UserDeviceAffinity;
import mediashell.authoring.certificate.CertificateInput;
import mediashell.automation.Cmdlet;
import mediashell.automation.ErrorCategory;
import mediashell.automation.Parameter;
import mediashell.automation.ParameterGroup;
import mediashell.automation.binding.CommandMetadata;
import mediashell.automation.values.SecureString;
import mediashell.cmdlets.media.DiscCapacity;
import mediashell.cmdlets.media.NewMediaCommandBase;
import mediashell.media.plan.Carrier;
import mediashell.media.plan.MediaIdentity;
import mediashell.media.plan.MediaPlan;
import mediashell.site.BootImage;
import mediashell.site.DriverPackage;
import mediashell.site.OperatingSystemImage;
import mediashell.site.SoftwarePackage;

/**
 * Makes media of all four types as Configuration Manager's older cmdlet does. Unlike the original it never touches an existing file
 * before the new medium is whole (mission C5). A stick's path names an image file.
 */
@Cmdlet(
        verb = "New",
        noun = "CMTaskSequenceMedia",
        defaultParameterSetName = "NewBootableMedia",
        supportsShouldProcess = true,
        confirmImpact = CommandMetadata.ConfirmImpact.Medium)
public final class NewCMTaskSequenceMediaCommand extends NewMediaCommandBase {

    @ParameterGroup
    final CMTaskSequenceMediaParameters given = new CMTaskSequenceMediaParameters();

    /** Takes wildcard characters in values as they are. */
    @Parameter
    boolean disableWildcardHandling;

    /** Takes wildcard characters in values as wildcards. */
    @Parameter
    boolean forceWildcardHandling;

    @Override
    public void processRecord() {
        perform(() -> make(this::wish, given.mediaPath));
    }

    private MediaRequestBuilder<?> wish(MediaIdentity identity) {
        String site = site(null).code();
        if (given.standaloneMedia) {
            return carried(customized(content(StandaloneMediaRequest.of(site, sequence()))));
        }
        if (given.captureMedia) {
            return carried(points(CaptureMediaRequest.of(site, bootImage())));
        }
        if (given.prestagedMedia) {
            return customized(content(PrestagedMediaRequest.of(site, bootImage(), system(), access(identity))))
                    .taskSequence(sequence())
                    .createdBy(given.createdBy)
                    .version(given.version)
                    .comment(given.comment);
        }
        return carried(customized(BootableMediaRequest.of(site, bootImage(), access(identity))));
    }

    private <B extends MediaRequestBuilder<B>> B carried(B wish) {
        boolean stick = given.mediaInputType != null && given.mediaInputType.compareToIgnoreCase("Usb") == 0;
        return wish.carrier(stick ? Carrier.STICK_IMAGE : Carrier.ISO)
                .capacity(stick || given.mediaSize == null ? MediaPlan.UNLIMITED : DiscCapacity.bytes(given.mediaSize));
    }

    private <B extends MediaRequestBuilder<B>> B customized(B wish) {
        boolean prestart = !Boolean.FALSE.equals(given.enablePrestartCommand);
        boolean files = prestart && Boolean.TRUE.equals(given.commandIncludeFile);
        Object filesPackage = given.commandPackage == null ? given.commandPackageName : given.commandPackage;
        return points(wish)
                .password(secret(password()))
                .unattended(Boolean.TRUE.equals(given.allowUnattendedDeployment))
                .prestartCommand(prestart ? given.prestartCommandLine : null)
                .prestartPackage(files ? packageId(filesPackage, SoftwarePackage.class, "package") : null)
                .variables(variables(given.variable));
    }

    /** A password counts only where -ProtectPassword asks for one. */
    private SecureString password() {
        if (!Boolean.TRUE.equals(given.protectPassword)) {
            return null;
        }
        if (given.password == null) {
            throw failure(
                    "PasswordMissing",
                    ErrorCategory.InvalidArgument,
                    "Password",
                    "-ProtectPassword $true needs a -Password");
        }
        return given.password;
    }

    private <B extends ContentRequestBuilder<B>> B content(B wish) {
        return wish.applications(both(applicationNames(given.application), applicationNames(given.applicationName)))
                .packages(both(
                        packageIds(given.packages, SoftwarePackage.class, "package"),
                        packageIds(given.packageName, SoftwarePackage.class, "package")))
                .driverPackages(both(
                        packageIds(given.driverPackage, DriverPackage.class, "driver package"),
                        packageIds(given.driverPackageName, DriverPackage.class, "driver package")))
                .includeApplicationDependencies(Boolean.TRUE.equals(given.includeApplicationDependency));
    }

    private static List<String> both(List<String> one, List<String> other) {
        List<String> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    /** Content may come from any of the distribution points that were named for one purpose or another. */
    private <B extends MediaRequestBuilder<B>> B points(B wish) {
        List<Object> named = new ArrayList<>();
        add(named, given.bootImageDistributionPoint, given.bootImageDistributionPointServerName);
        add(named, given.operatingSystemImageDistributionPoint, given.operatingSystemImageDistributionPointServerName);
        add(named, given.commandPackageDistributionPoint, given.commandDistributionPointServerName);
        add(named, given.taskSequenceDistributionPoint == null ? new Object[0] : given.taskSequenceDistributionPoint);
        add(
                named,
                given.taskSequenceDistributionPointServerName == null
                        ? new Object[0]
                        : given.taskSequenceDistributionPointServerName);
        return wish.distributionPoints(
                serverNames(named.toArray()).stream().distinct().toList());
    }

    private static void add(List<Object> named, Object... more) {
        for (Object each : more) {
            if (each != null) {
                named.add(each);
            }
        }
    }

    private String sequence() {
        return taskSequenceId(given.taskSequence == null ? given.taskSequenceId : given.taskSequence);
    }

    private String bootImage() {
        return packageId(given.bootImage == null ? given.bootImageId : given.bootImage, BootImage.class, "boot image");
    }

    private String system() {
        Object byName = given.operatingSystemImagePackageId == null
                ? given.operatingSystemImageName
                : given.operatingSystemImagePackageId;
        Object system = given.operatingSystemImagePackage == null ? byName : given.operatingSystemImagePackage;
        if (system == null) {
            throw failure(
                    "OperatingSystemImageMissing",
                    ErrorCategory.InvalidArgument,
                    "OperatingSystemImagePackage",
                    "a prestaged medium needs an operating system image: its object, its id or its name");
        }
        return packageId(system, OperatingSystemImage.class, "operating system image");
    }

    private ClientAccess access(MediaIdentity identity) {
        boolean imported = !Boolean.TRUE.equals(given.createMediaSelfCertificate);
        CertificateInput certificate = certificate(
                imported ? given.importCertificatePath : null,
                given.importCertificatePassword,
                given.startDate,
                given.expirationDate,
                identity);
        Object[] points = given.bootImageManagementPoint == null
                ? given.bootImageManagementPointServerName
                : given.bootImageManagementPoint;
        return new ClientAccess(
                MediaMode.of(given.mediaMode == null ? "Dynamic" : given.mediaMode),
                managementPoints(points),
                certificate,
                Boolean.TRUE.equals(given.enableUnknownSupport),
                UserDeviceAffinity.of(given.userDeviceAffinity));
    }
}
