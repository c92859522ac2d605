package mediashell.cmdlets.configurationmanager;

import mediashell.automation.AllowEmptyString;
import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateSet;
import mediashell.site.Program;
import mediashell.site.SiteErrorCode;
import mediashell.site.SiteException;
import mediashell.site.SoftwarePackage;
import mediashell.site.wmi.SmsInstances;

/** Adds a program to a package. */
@Cmdlet(verb = "New", noun = "CMProgram", defaultParameterSetName = "NewStandardProgram", supportsShouldProcess = true)
@OutputType("IResultObject#SMS_Program")
public final class NewCMProgramCommand extends CMCommandBase {

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter(
            set = "NewStandardProgram",
            aliases = "AddSupportedOperatingSystemPlatforms",
            type = "Microsoft.ConfigurationManagement.ManagementProvider.IResultObject[]")
    @Parameter(set = "NewStandardProgramById")
    Object[] addSupportedOperatingSystemPlatform;

    /** The command line that runs. */
    @Parameter(mandatory = true)
    String commandLine;

    /** The free space it needs, as a number. */
    @Parameter(aliases = "DiskSpaceReq")
    @AllowEmptyString
    String diskSpaceRequirement;

    /** The unit of that number. */
    @Parameter
    @ValidateSet({"KB", "MB", "GB"})
    String diskSpaceUnit;

    /** The drive letter it needs. */
    @Parameter(set = "NewStandardProgram")
    @Parameter(set = "NewStandardProgramById")
    @AllowEmptyString
    String driveLetter;

    /** How it reaches its files. */
    @Parameter(set = "NewStandardProgram")
    @Parameter(set = "NewStandardProgramById")
    @ValidateSet({"RunWithUnc", "RequiresDriveLetter", "RequiresSpecificDriveLetter"})
    String driveMode;

    /** The longest run time in minutes. */
    @Parameter(set = "NewStandardProgram")
    @Parameter(set = "NewStandardProgramById")
    Integer duration;

    /** The name of the package. */
    @Parameter(set = "NewStandardProgram", mandatory = true)
    @Parameter(set = "NewDeviceProgram", mandatory = true)
    String packageName;

    /** Whether a user must be logged on. */
    @Parameter(set = "NewStandardProgram")
    @Parameter(set = "NewStandardProgramById")
    @ValidateSet({"OnlyWhenUserIsLoggedOn", "WhetherOrNotUserIsLoggedOn", "OnlyWhenNoUserIsLoggedOn"})
    String programRunType;

    /** Whether the drive is connected again at logon. */
    @Parameter(set = "NewStandardProgram", type = "System.Boolean")
    @Parameter(set = "NewStandardProgramById")
    Boolean reconnect;

    /** Whose rights it runs with. */
    @Parameter(set = "NewStandardProgram")
    @Parameter(set = "NewStandardProgramById")
    @ValidateSet({"RunWithUserRights", "RunWithAdministrativeRights"})
    String runMode;

    /** How its window is shown. */
    @Parameter(set = "NewStandardProgram")
    @Parameter(set = "NewStandardProgramById")
    @ValidateSet({"Normal", "Minimized", "Maximized", "Hidden"})
    String runType;

    /** The name of the program. */
    @Parameter(set = "NewStandardProgram", mandatory = true)
    @Parameter(set = "NewStandardProgramById", mandatory = true)
    String standardProgramName;

    /** Whether users see it. */
    @Parameter(set = "NewStandardProgram", type = "System.Boolean")
    @Parameter(set = "NewStandardProgramById")
    Boolean userInteraction;

    /** The folder it starts in. */
    @Parameter
    @AllowEmptyString
    String workingDirectory;

    /** The id of the package. */
    @Parameter(set = "NewStandardProgramById", mandatory = true)
    @Parameter(set = "NewDeviceProgramById", mandatory = true)
    String packageId;

    /** The folder of the command line. */
    @Parameter(set = "NewDeviceProgram")
    @Parameter(set = "NewDeviceProgramById")
    @AllowEmptyString
    String commandLineFolder;

    /** A remark. */
    @Parameter(set = "NewDeviceProgram")
    @Parameter(set = "NewDeviceProgramById")
    @AllowEmptyString
    String comment;

    /** The name of the program for a mobile device. */
    @Parameter(set = "NewDeviceProgram", mandatory = true)
    @Parameter(set = "NewDeviceProgramById", mandatory = true)
    String deviceProgramName;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter(set = "NewDeviceProgram")
    @Parameter(set = "NewDeviceProgramById")
    @ValidateSet({"AsSoonAsPossible", "OnlyOverFastNetwork", "OnlyWhenTheDeviceIsDocked"})
    String downloadProgramType;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter(set = "NewDeviceProgram", aliases = "Requirements")
    @Parameter(set = "NewDeviceProgramById")
    @AllowEmptyString
    String requirement;

    @Override
    public void endProcessing() {
        perform(() -> {
            SoftwarePackage owner = packageId == null
                    ? objects().onePackage(SoftwarePackage.class, packageName)
                    : catalog().requirePackage(SoftwarePackage.class, packageId);
            String name = standardProgramName == null ? deviceProgramName : standardProgramName;
            requireFree(owner, name);
            if (shouldProcess(owner.name() + " - " + name, "Create program")) {
                Program program = program(owner, name);
                catalog().save(program);
                write(SmsInstances.of(program, owner), program);
            }
        });
        noteUnused(
                "AddSupportedOperatingSystemPlatform",
                "DriveLetter",
                "DriveMode",
                "ProgramRunType",
                "Reconnect",
                "RunMode",
                "RunType",
                "UserInteraction",
                "DownloadProgramType",
                "Requirement");
    }

    private void requireFree(SoftwarePackage owner, String name) {
        boolean taken = catalog().programs(owner.packageId()).stream()
                .anyMatch(each -> each.programName().compareToIgnoreCase(name) == 0);
        if (taken) {
            throw new SiteException(
                    SiteErrorCode.OBJECT_EXISTS, name, "the package " + owner.name() + " has a program of this name");
        }
    }

    private Program program(SoftwarePackage owner, String name) {
        String folder = workingDirectory == null ? commandLineFolder : workingDirectory;
        String space = diskSpaceRequirement == null
                ? ""
                : diskSpaceRequirement + " " + (diskSpaceUnit == null ? "KB" : diskSpaceUnit);
        return new Program(
                owner.packageId(), name, commandLine, comment, folder, duration == null ? 0 : duration, space, 0);
    }
}
