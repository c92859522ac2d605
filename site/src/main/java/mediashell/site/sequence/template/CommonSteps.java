package mediashell.site.sequence.template;

import java.util.List;
import java.util.Map;

import mediashell.site.sequence.Condition;
import mediashell.site.sequence.Step;
import mediashell.site.sequence.StepTypes;

/** Steps that several templates share. */
final class CommonSteps {

    private static final String SYSTEM_DISK = "OSDisk";
    private static final int REBOOT_SECONDS = 60;

    private CommonSteps() {}

    static Step step(String type, String name, Properties properties) {
        return StepTypes.require(type).create(name, "", properties.map());
    }

    static Step restartInWindowsPe() {
        Properties properties = Properties.of()
                .set("Message", "Windows will be installed now. This computer restarts first.")
                .set("MessageTimeout", REBOOT_SECONDS)
                .set("Target", "WinPE");
        return step("RebootAction", "Restart in Windows PE", properties)
                .withCondition(Condition.all(Condition.variable("_SMSTSInWinPE", "equals", "false")));
    }

    static Step partitionForBios() {
        List<Map<String, Object>> partitions = List.of(
                partition("System Reserved", "Primary", "NTFS", "MB", 500, true, null),
                partition("Windows", "Primary", "NTFS", "Percent", 100, false, SYSTEM_DISK));
        return partitionDisk("Partition Disk 0 - BIOS", "MBR", partitions, "notEquals");
    }

    static Step partitionForUefi() {
        List<Map<String, Object>> partitions = List.of(
                partition("EFI", "EFI", "FAT32", "MB", 500, false, null),
                partition("", "MSR", null, "MB", 128, false, null),
                partition("Windows", "Primary", "NTFS", "Percent", 100, false, SYSTEM_DISK));
        return partitionDisk("Partition Disk 0 - UEFI", "GPT", partitions, "equals");
    }

    private static Step partitionDisk(
            String name, String style, List<Map<String, Object>> partitions, String uefiOperator) {
        Properties properties = Properties.of()
                .set("DiskIndex", 0)
                .set("DiskType", "Basic")
                .set("GPTBootDisk", style.equals("GPT"))
                .set("PartitionStyle", style)
                .set("Partitions", partitions);
        return step("PartitionDiskAction", name, properties)
                .withCondition(Condition.all(
                        Condition.variable("_SMSTSClientCache", "notExists", null),
                        Condition.variable("_SMSTSBootUEFI", uefiOperator, "true")));
    }

    private static Map<String, Object> partition(
            String name, String type, String fileSystem, String units, int size, boolean bootable, String variable) {
        return Properties.of()
                .set("Bootable", bootable)
                .set("FileSystem", fileSystem)
                .set("QuickFormat", fileSystem == null ? null : Boolean.TRUE)
                .set("Size", size)
                .set("SizeUnits", units)
                .set("Type", type)
                .set("VolumeLetterVariable", variable)
                .set("VolumeName", name)
                .map();
    }

    static Step applyOperatingSystem(OperatingSystemOptions options, boolean intoFormattedDisk) {
        Properties properties = Properties.of()
                .set("DestinationVariable", intoFormattedDisk ? SYSTEM_DISK : null)
                .set("ImageIndex", options.imageIndex())
                .set("ImagePackageID", options.imagePackageId())
                .set("RunFromNet", Boolean.FALSE);
        return step("ApplyOperatingSystemAction", "Apply Operating System", properties);
    }

    static Step applyWindowsSettings(OperatingSystemOptions options) {
        boolean random = options.adminPassword().isEmpty();
        Properties properties = Properties.of()
                .set("AdminPassword", options.adminPassword())
                .set("ComputerName", "%_SMSTSMachineName%")
                .set("ProductKey", options.productKey())
                .set("RandomAdminPassword", random)
                .set("ServerLicenseConnectionLimit", options.connections())
                .set("ServerLicenseMode", options.licensingMode())
                .set("TimeZone", options.timeZone());
        return step("ApplyWindowsSettingsAction", "Apply Windows Settings", properties);
    }

    static Step applyNetworkSettings(NetworkOptions options) {
        boolean domain = options.joinsDomain();
        Properties properties = Properties.of()
                .set("DomainName", options.domain())
                .set("DomainOUName", options.organizationalUnit())
                .set("DomainPassword", options.accountPassword())
                .set("DomainUsername", options.account())
                .set("EnableTCPIPFiltering", Boolean.FALSE)
                .set("NetworkJoinType", domain ? 0 : 1)
                .set("NumAdapters", 0)
                .set("WorkgroupName", domain ? "" : options.workgroup());
        return step("ApplyNetworkSettingsAction", "Apply Network Settings", properties);
    }

    /** Not on stand-alone media, where no site can be asked for drivers. */
    static Step applyDeviceDrivers() {
        Properties properties = Properties.of().set("BestMatch", Boolean.TRUE).set("UnsignedDriver", Boolean.FALSE);
        return step("AutoApplyAction", "Apply Device Drivers", properties).withCondition(notOnFullMedia());
    }

    static Step applyDriverPackage(String driverPackageId) {
        Properties properties = Properties.of()
                .set("DriverPackageID", driverPackageId)
                .set("Recurse", Boolean.FALSE)
                .set("UnsignedDriver", Boolean.FALSE);
        return step("ApplyDriverPackageAction", "Apply Driver Package", properties);
    }

    static Step setupWindows(SoftwareOptions options) {
        Properties properties = Properties.of()
                .set("ClientInstallProperties", options.clientProperties())
                .set("ClientPackageID", options.clientPackageId());
        return step("SetupWindowsAndSMSAction", "Setup Windows and Configuration Manager", properties);
    }

    /** Not on stand-alone media, where no site can be asked for updates. */
    static Step installUpdates(SoftwareOptions options) {
        Properties properties = Properties.of().set("RetryCount", "2").set("Target", options.updates());
        return step("InstallUpdateAction", "Install Updates", properties).withCondition(notOnFullMedia());
    }

    static Step installApplications(SoftwareOptions options) {
        List<String> names = options.applications().stream()
                .map(SoftwareOptions.ApplicationReference::modelName)
                .toList();
        List<Map<String, Object>> infos = options.applications().stream()
                .map(each -> Properties.of()
                        .set("Description", each.description())
                        .set("DisplayName", each.displayName())
                        .set("Name", each.modelName())
                        .map())
                .toList();
        Properties properties = Properties.of()
                .set("AppInfo", infos)
                .set("ApplicationName", String.join(",", names))
                .set("ContinueOnInstallError", options.continueOnFailure())
                .set("NumApps", names.size())
                .set("RetryCount", "2");
        return step("InstallApplicationAction", "Install Applications", properties);
    }

    static Step captureImage(CaptureOptions options, String name) {
        Properties properties = Properties.of()
                .set("CaptureDestination", options.destination())
                .set("CapturePassword", options.accountPassword())
                .set("CaptureUsername", options.account())
                .set("ImageCreator", options.createdBy())
                .set("ImageDescription", options.description())
                .set("ImageVersion", options.version());
        return step("CaptureSystemImageAction", name, properties);
    }

    private static Condition notOnFullMedia() {
        return Condition.all(Condition.variable("_SMSTSMediaType", "notEquals", "FullMedia"));
    }
}
