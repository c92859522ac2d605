package mediashell.cmdlets.configurationmanager;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import mediashell.automation.AllowEmptyString;
import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateRange;
import mediashell.automation.binding.CommandMetadata;
import mediashell.automation.values.SecureString;
import mediashell.site.sequence.Step;

/** Makes a step that runs a command line. */
@Cmdlet(
        verb = "New",
        noun = "CMTSStepRunCommandLine",
        supportsShouldProcess = true,
        confirmImpact = CommandMetadata.ConfirmImpact.Low,
        aliases = "New-CMTaskSequenceStepRunCommandLine",
        defaultParameterSetName = "ByName")
@OutputType("IResultObject#SMS_TaskSequence_RunCommandLineAction")
public final class NewCMTSStepRunCommandLineCommand extends SequenceMemberCommandBase {

    private static final long SECONDS_A_MINUTE = 60;

    /** The command line that runs. */
    @Parameter(mandatory = true)
    String commandLine;

    /** Does not redirect 64-bit folders. */
    @Parameter(aliases = "DisableRedirectionFor64BitFileSystem")
    boolean disableWow64Redirection;

    /** The package with its files. */
    @Parameter
    @AllowEmptyString
    String packageId;

    /** Runs under another account. */
    @Parameter
    boolean runAsUser;

    /** Exit codes of success. */
    @Parameter(aliases = "SuccessCodes")
    Integer[] successCode;

    /** The longest run time in minutes. */
    @Parameter(aliases = "TimeoutInMinutes")
    @ValidateRange(min = 1, max = 999)
    Integer timeout;

    /** The account. */
    @Parameter
    @AllowEmptyString
    String userName;

    /** The account's password. */
    @Parameter
    SecureString userPassword;

    /** The folder it starts in. */
    @Parameter(aliases = "StartIn")
    @AllowEmptyString
    String workingDirectory;

    /** The variable that takes the output. */
    @Parameter(
            set = "RunScriptFromSource",
            aliases = {"Output", "OutputVariable"})
    @Parameter(set = "RunScriptFromPackage")
    @AllowEmptyString
    String outputVariableName;

    @Override
    public void endProcessing() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("CommandLine", commandLine);
        properties.put("DisableWow64Redirection", disableWow64Redirection);
        properties.put("OutputVariableName", outputVariableName);
        properties.put("PackageID", packageId);
        properties.put("RunAsUser", runAsUser);
        properties.put("UserName", userName);
        properties.put("UserPassword", password());
        properties.put("WorkingDirectory", workingDirectory);
        write("RunCommandLineAction", properties);
    }

    @Override
    Step completed(Step step) {
        Step timed = timeout == null ? step : step.withTimeoutSeconds(timeout * SECONDS_A_MINUTE);
        return successCode == null
                ? timed
                : timed.withSuccessCodes(
                        Stream.of(successCode).map(String::valueOf).collect(Collectors.joining(" ")));
    }

    private String password() {
        return userPassword == null ? null : new String(userPassword.reveal());
    }
}
