package mediashell.cmdlets.core;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import mediashell.automation.Cmdlet;
import mediashell.automation.ErrorCategory;
import mediashell.automation.PSCmdlet;
import mediashell.automation.Parameter;
import mediashell.automation.ScriptBlock;
import mediashell.automation.ScriptBlockCode.Call;
import mediashell.automation.ValidateNotNull;
import mediashell.automation.ValidateNotNullOrEmpty;

/** Runs a block here; other computers cannot be reached. */
@Cmdlet(verb = "Invoke", noun = "Command", defaultParameterSetName = "InProcess")
public final class InvokeCommandCommand extends PSCmdlet {

    /** The arguments of the block. */
    @Parameter(aliases = "Args")
    Object[] argumentList;

    /** Another computer; only this one can be reached. */
    @Parameter(set = "ComputerName", position = 0, aliases = "Cn")
    @Parameter(set = "FilePathComputerName", position = 0)
    @ValidateNotNullOrEmpty
    String[] computerName;

    /** Accepted for scripts' sake; providers here need no other user. */
    @Parameter(
            set = "ComputerName",
            valueFromPipelineByPropertyName = true,
            type = "System.Management.Automation.PSCredential")
    @Parameter(set = "Uri", valueFromPipelineByPropertyName = true)
    @Parameter(set = "FilePathComputerName", valueFromPipelineByPropertyName = true)
    @Parameter(set = "FilePathUri", valueFromPipelineByPropertyName = true)
    @Parameter(set = "VMId", mandatory = true, valueFromPipelineByPropertyName = true)
    @Parameter(set = "VMName", mandatory = true, valueFromPipelineByPropertyName = true)
    @Parameter(set = "FilePathVMId", mandatory = true, valueFromPipelineByPropertyName = true)
    @Parameter(set = "FilePathVMName", mandatory = true, valueFromPipelineByPropertyName = true)
    Object credential;

    /** What the block reads as $input. */
    @Parameter(valueFromPipeline = true, type = "System.Management.Automation.PSObject")
    Object inputObject;

    /** Runs in the caller's scope. */
    @Parameter(set = "InProcess")
    boolean noNewScope;

    /** The block. */
    @Parameter(set = "ComputerName", mandatory = true, position = 1, aliases = "Command")
    @Parameter(set = "Session", mandatory = true, position = 1)
    @Parameter(set = "Uri", mandatory = true, position = 1)
    @Parameter(set = "InProcess", mandatory = true, position = 0)
    @Parameter(set = "VMId", mandatory = true, position = 1)
    @Parameter(set = "VMName", mandatory = true, position = 1)
    @Parameter(set = "ContainerId", mandatory = true, position = 1)
    @Parameter(set = "SSHHost", mandatory = true, position = 1)
    @Parameter(set = "SSHHostHashParam", mandatory = true, position = 1)
    @ValidateNotNull
    ScriptBlock scriptBlock;

    private final List<Object> input = new ArrayList<>();

    @Override
    public void processRecord() {
        if (isBound("InputObject")) {
            input.add(inputObject);
        }
    }

    @Override
    public void endProcessing() {
        if (computerName != null) {
            throwTerminatingError(errorRecord(
                    "System.Management.Automation.PSNotSupportedException",
                    "RemotingNotSupported",
                    ErrorCategory.NotImplemented,
                    String.join(",", computerName),
                    "this session cannot reach other computers; run the script there, for example through ssh"));
        }
        List<Object> arguments = argumentList == null ? List.of() : Arrays.asList(argumentList);
        Call call = new Call(
                !noNewScope,
                Call.NOT_SET,
                input,
                arguments,
                Map.of(),
                commandRuntime().streams());
        scriptBlock.code().run(context(), scriptBlock, call);
    }
}
