package mediashell.cmdlets.configurationmanager;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import mediashell.automation.AllowEmptyString;
import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateRange;
import mediashell.automation.binding.CommandMetadata;
import mediashell.site.Application;

/** Makes a step that installs applications, one after the other. */
@Cmdlet(
        verb = "New",
        noun = "CMTSStepInstallApplication",
        supportsShouldProcess = true,
        confirmImpact = CommandMetadata.ConfirmImpact.Low,
        aliases = "New-CMTaskSequenceStepInstallApplication")
@OutputType("IResultObject#SMS_TaskSequence_InstallApplicationAction")
public final class NewCMTSStepInstallApplicationCommand extends SequenceMemberCommandBase {

    /** The applications, in order. */
    @Parameter(aliases = "Applications", type = "Microsoft.ConfigurationManagement.ManagementProvider.IResultObject[]")
    Object[] application;

    /** The variables that name what to install. */
    @Parameter
    @AllowEmptyString
    String baseVariableName;

    /** Removes the files afterwards. */
    @Parameter(aliases = "RemoveFromCache", type = "System.Boolean")
    Boolean clearCache;

    /** Goes on with the next when one fails. */
    @Parameter
    boolean continueOnInstallError;

    /** How often it is tried again. */
    @Parameter
    @ValidateRange(min = 1, max = 5)
    Integer retryCount;

    @Override
    public void endProcessing() {
        List<Map<String, Object>> applications = new ArrayList<>();
        for (Object each : application == null ? new Object[0] : application) {
            Application object = subject(each, Application.class, "Application", "applications");
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("Description", object.description());
            values.put("DisplayName", object.name());
            values.put("Name", object.modelName());
            applications.add(values);
        }
        write("InstallApplicationAction", properties(applications));
    }

    private Map<String, Object> properties(List<Map<String, Object>> applications) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("AppInfo", applications);
        properties.put(
                "ApplicationName",
                applications.stream().map(each -> (String) each.get("Name")).collect(Collectors.joining(",")));
        properties.put("BaseVariableName", baseVariableName == null ? "" : baseVariableName);
        properties.put("ClearCache", clearCache);
        properties.put("ContinueOnInstallError", continueOnInstallError);
        properties.put("NumApps", applications.size());
        properties.put("RetryCount", retryCount == null ? 0 : retryCount);
        return properties;
    }
}
