package mediashell.cmdlets.configurationmanager;

import java.util.UUID;

import mediashell.automation.AllowEmptyString;
import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateLength;
import mediashell.automation.ValidateRange;
import mediashell.automation.ValidateSet;
import mediashell.automation.values.Hashtable;
import mediashell.site.Application;
import mediashell.site.DeploymentType;
import mediashell.site.NewApplications;
import mediashell.site.wmi.SmsInstances;

/** Adds a deployment type that installs by a command line; how an installation is detected is not kept. */
@Cmdlet(
        verb = "Add",
        noun = "CMScriptDeploymentType",
        defaultParameterSetName = "ByAppNameScript",
        supportsShouldProcess = true)
@OutputType("IResultObject#SMS_DeploymentType")
public final class AddCMScriptDeploymentTypeCommand extends CMCommandBase {

    /** The folder of its files: a share, a mapped drive or an absolute local path. */
    @Parameter(aliases = "InstallationFileLocation")
    @AllowEmptyString
    String contentLocation;

    /** The name of the deployment type. */
    @Parameter(mandatory = true)
    String deploymentTypeName;

    /** The command line that installs it. */
    @Parameter(mandatory = true, aliases = "InstallationProgram")
    @ValidateLength(min = 1, max = 1024)
    String installCommand;

    /** The name of the application. */
    @Parameter(set = "ByAppNameScript", mandatory = true)
    @Parameter(set = "ByAppName", mandatory = true)
    @Parameter(set = "ByAppNameDetectionClause", mandatory = true)
    String applicationName;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter(aliases = "PersistContentInClientCache")
    boolean cacheContent;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter(aliases = {"EnableContentLocationFallback", "AllowClientsToUseFallbackSourceLocationForContent"})
    boolean contentFallback;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter(aliases = "AllowClientsToShareContentOnSameSubnet")
    boolean enableBranchCache;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter(
            aliases = {"EstimatedInstallationTimeMinutes", "EstimatedInstallationTimeMins", "EstimatedRunTimeMinutes"})
    @ValidateRange(min = 0, max = 32767)
    Integer estimatedRuntimeMins;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter(aliases = "Force32BitInstaller")
    boolean force32Bit;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter(set = "ByAppNameScript", aliases = "Force32BitDetectionScript")
    @Parameter(set = "ByAppIdScript")
    @Parameter(set = "ByAppValueScript")
    boolean forceScriptDetection32Bit;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter
    @ValidateSet({"InstallForUser", "InstallForSystem", "InstallForSystemIfResourceIsDeviceOtherwiseInstallForUser"})
    String installationBehaviorType;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter(aliases = {"InstallationStartIn", "InstallFolder"})
    @ValidateLength(min = 0, max = 512)
    @AllowEmptyString
    String installWorkingDirectory;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter
    @ValidateSet({"OnlyWhenUserLoggedOn", "WhereOrNotUserLoggedOn", "WhetherOrNotUserLoggedOn", "OnlyWhenNoUserLoggedOn"
    })
    String logonRequirementType;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter(aliases = {"MaximumAllowedRunTimeMinutes", "MaximumAllowedRunTimeMins", "MaximumRunTimeMinutes"})
    @ValidateRange(min = 15, max = 720)
    Integer maximumRuntimeMins;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter
    @ValidateSet({"BasedOnExitCode", "NoAction", "ForceReboot", "ProgramReboot"})
    String rebootBehavior;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter(aliases = "RepairProgram")
    @AllowEmptyString
    String repairCommand;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter(aliases = {"RepairStartIn", "RepairFolder"})
    @AllowEmptyString
    String repairWorkingDirectory;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter(aliases = "RequiresUserInteraction")
    boolean requireUserInteraction;

    /** The file with the detection script. */
    @Parameter(set = "ByAppNameScript")
    @Parameter(set = "ByAppIdScript")
    @Parameter(set = "ByAppValueScript")
    @AllowEmptyString
    String scriptFile;

    /** The language of the detection script. */
    @Parameter(set = "ByAppNameScript", mandatory = true, aliases = "ScriptType")
    @Parameter(set = "ByAppIdScript", mandatory = true)
    @Parameter(set = "ByAppValueScript", mandatory = true)
    @ValidateSet({"PowerShell", "VBScript", "JavaScript"})
    String scriptLanguage;

    /** The detection script itself. */
    @Parameter(set = "ByAppNameScript", aliases = "ScriptContent")
    @Parameter(set = "ByAppIdScript")
    @Parameter(set = "ByAppValueScript")
    @AllowEmptyString
    String scriptText;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter
    @ValidateSet({"DoNothing", "Download"})
    String slowNetworkDeploymentMode;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter
    @AllowEmptyString
    String sourceUpdateProductCode;

    /** The command line that removes it. */
    @Parameter(aliases = "UninstallationProgram")
    @ValidateLength(min = 1, max = 1024)
    @AllowEmptyString
    String uninstallCommand;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter
    @AllowEmptyString
    String uninstallContentLocation;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter
    @ValidateSet({"SameAsInstall", "NoneRequired", "Different"})
    String uninstallOption;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter(aliases = {"UninstallationStartIn", "UninstallFolder"})
    @AllowEmptyString
    String uninstallWorkingDirectory;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter(aliases = "InstallationProgramVisibility")
    @ValidateSet({"Normal", "Minimized", "Maximized", "Hidden"})
    String userInteractionMode;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter(type = "System.Object[]")
    Object[] addRequirement;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter(aliases = "RemoveLanguages")
    String[] removeLanguage;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter(aliases = "RemoveRequirements", type = "System.Object[]")
    Object[] removeRequirement;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter(aliases = {"AddLanguages", "Languages", "Language"})
    String[] addLanguage;

    /** A remark. */
    @Parameter(aliases = "AdministratorComment")
    @AllowEmptyString
    String comment;

    /** Asks no questions. */
    @Parameter(aliases = "ForceForUnknownPublisher")
    boolean force;

    /** The product code that recognises an installation. */
    @Parameter(set = "ByAppId", mandatory = true)
    @Parameter(set = "ByAppName", mandatory = true)
    @Parameter(set = "ByAppValue", mandatory = true)
    String productCode;

    /** The CI_ID of the application. */
    @Parameter(set = "ByAppId", mandatory = true)
    @Parameter(set = "ByAppIdDetectionClause", mandatory = true)
    @Parameter(set = "ByAppIdScript", mandatory = true)
    Integer applicationId;

    /** The application. */
    @Parameter(
            set = "ByAppValue",
            mandatory = true,
            valueFromPipeline = true,
            aliases = "Application",
            type = "Microsoft.ConfigurationManagement.ManagementProvider.IResultObject")
    @Parameter(set = "ByAppValueDetectionClause", mandatory = true, valueFromPipeline = true)
    @Parameter(set = "ByAppValueScript", mandatory = true, valueFromPipeline = true)
    Object inputObject;

    /** What recognises an installation. */
    @Parameter(
            set = "ByAppIdDetectionClause",
            mandatory = true,
            aliases = "AddDetectionClauses",
            type = "System.Object[]")
    @Parameter(set = "ByAppNameDetectionClause", mandatory = true)
    @Parameter(set = "ByAppValueDetectionClause", mandatory = true)
    Object[] addDetectionClause;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter(set = "ByAppIdDetectionClause", aliases = "DetectionClauseConnectors")
    @Parameter(set = "ByAppNameDetectionClause")
    @Parameter(set = "ByAppValueDetectionClause")
    Hashtable[] detectionClauseConnector;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter(set = "ByAppIdDetectionClause", aliases = "GroupDetectionClausesByLogicalName")
    @Parameter(set = "ByAppNameDetectionClause")
    @Parameter(set = "ByAppValueDetectionClause")
    String[] groupDetectionClauses;

    @Override
    public void processRecord() {
        perform(() -> {
            Application application = application();
            if (shouldProcess(application.name() + " - " + deploymentTypeName, "Add deployment type")) {
                Application revised = new NewApplications(catalog(), site(null))
                        .addDeploymentType(
                                application,
                                deploymentTypeName,
                                "Script",
                                contentLocation == null ? "" : sourcePath(contentLocation),
                                installCommand,
                                uninstallCommand,
                                UUID.randomUUID(),
                                now());
                DeploymentType added = revised.deploymentTypes().getLast();
                write(SmsInstances.of(added, revised), added);
            }
        });
    }

    private Application application() {
        if (inputObject != null) {
            Application given = subject(inputObject, Application.class, "InputObject", "an application");
            return objects().applicationOf(given.modelName());
        }
        return applicationId == null
                ? objects().oneApplication(applicationName)
                : objects().applicationOf(applicationId.toString());
    }
}
