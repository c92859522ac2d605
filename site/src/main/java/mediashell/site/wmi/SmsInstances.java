package mediashell.site.wmi;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import mediashell.site.Application;
import mediashell.site.BootImage;
import mediashell.site.ContentDistribution;
import mediashell.site.ContentPackage;
import mediashell.site.DeploymentType;
import mediashell.site.DistributionPoint;
import mediashell.site.DistributionState;
import mediashell.site.DriverPackage;
import mediashell.site.ManagementPoint;
import mediashell.site.OperatingSystemImage;
import mediashell.site.OperatingSystemUpgradePackage;
import mediashell.site.PackageDetails;
import mediashell.site.Program;
import mediashell.site.Site;
import mediashell.site.SitePackage;
import mediashell.site.SiteSystem;
import mediashell.site.SoftwarePackage;
import mediashell.site.TaskSequence;
import mediashell.site.sequence.Sequence;
import mediashell.site.sequence.SequenceReader;
import mediashell.site.sequence.SequenceReference;
import mediashell.site.sequence.SequenceReferences;
import mediashell.site.sequence.SequenceStep;

/** Turns records of the catalogue into instances of SMS Provider classes. */
public final class SmsInstances {

    private static final String SITE_SYSTEM = "Windows NT Server";
    private static final Set<String> SYSTEM_STEPS =
            Set.of("SMS_TaskSequence_ApplyOperatingSystemAction", "SMS_TaskSequence_UpgradeOperatingSystemAction");

    private SmsInstances() {}

    public static SmsInstance of(Site site) {
        return new SmsInstance.Builder("SMS_Site")
                .set("SiteCode", site.code())
                .set("SiteName", site.name())
                .set("ServerName", site.server())
                .set("Type", site.type().number())
                .set("Version", site.version())
                .set("BuildNumber", site.buildNumber())
                .set("ReportingSiteCode", site.reportingSiteCode())
                .set("Status", 1)
                .set("RequestedStatus", 110)
                .set("Mode", 0)
                .build();
    }

    public static SmsInstance providerLocation(Site site) {
        return new SmsInstance.Builder("SMS_ProviderLocation")
                .set("Machine", site.server())
                .set("NamespacePath", "\\\\" + site.server() + "\\root\\sms\\site_" + site.code())
                .set("ProviderForLocalSite", true)
                .set("SiteCode", site.code())
                .build();
    }

    public static SmsInstance of(SitePackage object) {
        SmsInstance.Builder builder = common(object);
        switch (object) {
            case SoftwarePackage plain -> {}
            case ContentPackage contents -> {}
            case DriverPackage drivers ->
                builder.set("DriverManufacturer", drivers.driverManufacturer())
                        .set("DriverModel", drivers.driverModel());
            case BootImage boot -> bootImage(builder, boot);
            case OperatingSystemImage system ->
                builder.set("ImageOSVersion", system.image().osVersion())
                        .set("ImageProperty", system.image().xml())
                        .set("PkgSourcePath", system.image().path());
            case OperatingSystemUpgradePackage upgrade ->
                builder.set("ImageOSVersion", upgrade.image().osVersion())
                        .set("ImageProperty", upgrade.image().xml());
            case TaskSequence sequence -> taskSequence(builder, sequence);
        }
        return builder.build();
    }

    private static SmsInstance.Builder common(SitePackage object) {
        PackageDetails details = object.details();
        boolean hasSource = !details.sourcePath().isEmpty();
        return new SmsInstance.Builder(object.type().className())
                .set("PackageID", details.packageId())
                .set("Name", details.name())
                .set("Description", details.description())
                .set("Manufacturer", details.manufacturer())
                .set("Version", details.version())
                .set("Language", details.language())
                .set("PackageType", object.type().number())
                .set("PkgSourceFlag", hasSource ? 2 : 1)
                .set("PkgSourcePath", details.sourcePath())
                .set("PkgFlags", 0)
                .set("SourceVersion", details.sourceVersion())
                .set("StoredPkgVersion", details.sourceVersion())
                .set("SourceDate", details.sourceDate())
                .set("LastRefreshTime", details.lastRefreshTime())
                .set("SourceSite", details.sourceSite())
                .set("PackageSize", details.packageSize())
                .set("Priority", 2)
                .set("ShareType", 1)
                .set("ActionInProgress", 0)
                .set("SecuredScopeNames", List.of("Default"));
    }

    private static void bootImage(SmsInstance.Builder builder, BootImage boot) {
        builder.set("Architecture", boot.image().architecture())
                .set("DefaultImage", false)
                .set("EnableLabShell", boot.enableLabShell())
                .set("ImageIndex", boot.image().index())
                .set("ImageOSVersion", boot.image().osVersion())
                .set("ImagePath", boot.image().path())
                .set("ImageProperty", boot.image().xml())
                .set("PkgSourcePath", boot.image().path())
                .set("PreExecCommandLine", boot.prestartCommandLine());
    }

    private static void taskSequence(SmsInstance.Builder builder, TaskSequence object) {
        Sequence sequence = SequenceReader.read(object.sequence());
        List<SmsInstance> references = references(object, sequence);
        boolean deploys = SequenceStep.all(sequence.members()).stream()
                .anyMatch(each -> SYSTEM_STEPS.contains(each.step().type()));
        builder.set("BootImageID", object.bootImageId())
                .set("Sequence", object.sequence())
                .set("References", references)
                .set("ReferencesCount", references.size())
                .set("Type", deploys ? 2 : 1)
                .set("TsEnabled", object.enabled())
                .set("ProgramFlags", 152_084_496)
                .set("Duration", 360)
                .set("TaskSequenceFlags", 0)
                .set("ActionInProgress", 1);
    }

    /** The document's list and the boot image, sorted by package; applications follow (facts/site-and-content.md §2.1). */
    private static List<SmsInstance> references(TaskSequence object, Sequence sequence) {
        List<SequenceReference> packages = new ArrayList<>(sequence.references());
        if (!object.bootImageId().isEmpty()) {
            packages.add(new SequenceReference(object.bootImageId(), ""));
        }
        packages.removeIf(each -> each.packageId().equals("00000000"));
        packages.sort(Comparator.comparing(SequenceReference::packageId));
        List<SmsInstance> all = new ArrayList<>();
        packages.forEach(each -> all.add(reference(each.packageId(), each.program(), 0)));
        SequenceReferences.applications(sequence.members()).forEach(name -> all.add(reference(name, "*", 1)));
        return all;
    }

    private static SmsInstance reference(String id, String program, int type) {
        return new SmsInstance.Builder("SMS_TaskSequence_Reference")
                .set("Package", id)
                .set("Program", program.isEmpty() ? "*" : program)
                .set("Type", type)
                .build();
    }

    /** A program together with its package, whose name and version it repeats. */
    public static SmsInstance of(Program program, SitePackage owner) {
        return new SmsInstance.Builder("SMS_Program")
                .set("PackageID", program.packageId())
                .set("ProgramName", program.programName())
                .set("CommandLine", program.commandLine())
                .set("Comment", program.comment())
                .set("WorkingDirectory", program.workingDirectory())
                .set("Duration", program.duration())
                .set("DiskSpaceReq", program.diskSpaceRequirement())
                .set("ProgramFlags", program.programFlags())
                .set("PackageName", owner.name())
                .set("PackageType", owner.type().number())
                .set("PackageVersion", owner.details().version())
                .set("ActionInProgress", 0)
                .build();
    }

    public static SmsInstance of(Application application) {
        return of(application, "SMS_ApplicationLatest");
    }

    /** The same under the class of all revisions, {@code SMS_Application}, or of the latest. */
    static SmsInstance of(Application application, String className) {
        boolean hasContent = application.deploymentTypes().stream().anyMatch(DeploymentType::hasContent);
        return new SmsInstance.Builder(className)
                .set("CI_ID", application.ciId())
                .set("CI_UniqueID", application.modelName() + "/" + application.revision())
                .set("CIVersion", application.revision())
                .set("ModelName", application.modelName())
                .set("LocalizedDisplayName", application.name())
                .set("LocalizedDescription", application.description())
                .set("Manufacturer", application.publisher())
                .set("SoftwareVersion", application.softwareVersion())
                .set("PackageID", application.packageId())
                .set("NumberOfDeploymentTypes", application.deploymentTypes().size())
                .set("HasContent", hasContent)
                .set("DateCreated", application.created())
                .set("DateLastModified", application.modified())
                .set("IsLatest", true)
                .set("IsEnabled", true)
                .set("IsDeployed", false)
                .set("IsExpired", false)
                .set("IsHidden", false)
                .build();
    }

    public static SmsInstance of(DeploymentType type, Application application) {
        return new SmsInstance.Builder("SMS_DeploymentType")
                .set("CI_UniqueID", type.modelName() + "/" + application.revision())
                .set("CIVersion", application.revision())
                .set("ModelName", type.modelName())
                .set("AppModelName", application.modelName())
                .set("LocalizedDisplayName", type.name())
                .set("ContentId", type.hasContent() ? type.contentUniqueId() : null)
                .set("Technology", type.technology())
                .set("IsLatest", true)
                .set("IsEnabled", true)
                .build();
    }

    /** A server with its role. */
    public static SmsInstance of(SiteSystem system) {
        return switch (system) {
            case DistributionPoint point -> of(point);
            case ManagementPoint point -> of(point);
        };
    }

    public static SmsInstance of(DistributionPoint point) {
        List<SmsInstance> properties = List.of(
                embedded("Server Remote Name", 0, point.serverName(), ""),
                embedded("Description", 0, point.description(), ""));
        return siteSystem(point.serverName(), point.siteCode(), DistributionPoint.ROLE, point.nalPath(), properties, 0);
    }

    public static SmsInstance of(ManagementPoint point) {
        List<SmsInstance> properties = List.of(
                embedded("Server Remote Name", 0, point.serverName(), ""),
                embedded("SslState", point.https() ? 63 : 0, "", ""));
        return siteSystem(
                point.serverName(),
                point.siteCode(),
                ManagementPoint.ROLE,
                point.nalPath(),
                properties,
                point.https() ? 1 : 0);
    }

    private static SmsInstance siteSystem(
            String server, String siteCode, String role, String nalPath, List<SmsInstance> properties, int sslState) {
        return new SmsInstance.Builder("SMS_SCI_SysResUse")
                .set("FileType", 2)
                .set("ItemName", nalPath + "," + role)
                .set("ItemType", "System Resource Usage")
                .set("NALPath", nalPath)
                .set("NALType", SITE_SYSTEM)
                .set("NetworkOSPath", "\\\\" + server)
                .set("Props", properties)
                .set("PropLists", List.of())
                .set("RoleCount", 1)
                .set("RoleName", role)
                .set("SiteCode", siteCode)
                .set("SslState", sslState)
                .set("Type", 8)
                .build();
    }

    private static SmsInstance embedded(String name, int value, String value1, String value2) {
        return new SmsInstance.Builder("SMS_EmbeddedProperty")
                .set("PropertyName", name)
                .set("Value", value)
                .set("Value1", value1)
                .set("Value2", value2)
                .build();
    }

    /** What Get-CMDistributionPointInfo returns. */
    public static SmsInstance information(DistributionPoint point, Site site) {
        return new SmsInstance.Builder("SMS_DistributionPointInfo")
                .set("NALPath", point.nalPath())
                .set("Name", point.serverName())
                .set("ServerName", point.serverName())
                .set("SiteCode", point.siteCode())
                .set("SiteName", site.name())
                .set("Description", point.description())
                .set("ResourceType", SITE_SYSTEM)
                .set("IsActive", true)
                .set("IsPXE", false)
                .set("IsPullDP", false)
                .set("IsMulticast", false)
                .build();
    }

    /** A package on a distribution point. */
    static SmsInstance assignment(ContentDistribution distribution, DistributionPoint point, SitePackage owner) {
        return new SmsInstance.Builder("SMS_DistributionPoint")
                .set("PackageID", distribution.packageId())
                .set("PackageType", owner.type().number())
                .set("ServerNALPath", point.nalPath())
                .set("SiteCode", point.siteCode())
                .set("SourceSite", owner.details().sourceSite())
                .set("ResourceType", SITE_SYSTEM)
                .set("LastRefreshTime", distribution.changed())
                .set("RefreshNow", false)
                .set("IsPeerDP", false)
                .set("IsProtected", false)
                .set("Status", 2)
                .build();
    }

    /** How a package's content fared on all of its distribution points. */
    static SmsInstance summary(SitePackage owner, List<ContentDistribution> distributions) {
        long installed = distributions.stream()
                .filter(each -> each.state() == DistributionState.INSTALLED)
                .count();
        long failed = distributions.stream()
                .filter(each -> each.state() == DistributionState.INSTALL_FAILED
                        || each.state() == DistributionState.REMOVAL_FAILED)
                .count();
        Instant last = distributions.stream()
                .map(ContentDistribution::changed)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new SmsInstance.Builder("SMS_ObjectContentExtraInfo")
                .set("ObjectID", owner.packageId())
                .set("PackageID", owner.packageId())
                .set("SoftwareName", owner.name())
                .set("ObjectType", owner.type().number())
                .set("SourceSite", owner.details().sourceSite())
                .set("SourceSize", owner.details().packageSize())
                .set("SourceVersion", owner.details().sourceVersion())
                .set("Targeted", distributions.size())
                .set("NumberSuccess", (int) installed)
                .set("NumberErrors", (int) failed)
                .set("NumberInProgress", distributions.size() - (int) installed - (int) failed)
                .set("NumberUnknown", 0)
                .set("LastUpdateDate", last)
                .build();
    }

    /** The state of a package's content on one distribution point. */
    public static SmsInstance of(ContentDistribution distribution, DistributionPoint point, SitePackage owner) {
        return new SmsInstance.Builder("SMS_PackageStatusDistPointsSummarizer")
                .set("PackageID", distribution.packageId())
                .set("PackageType", owner.type().number())
                .set("ServerNALPath", point.nalPath())
                .set("SiteCode", point.siteCode())
                .set("SourceVersion", owner.details().sourceVersion())
                .set("State", distribution.state().ordinal())
                .set("LastCopied", distribution.changed())
                .set("SummaryDate", distribution.changed())
                .build();
    }
}
