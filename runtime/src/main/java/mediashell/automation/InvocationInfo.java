package mediashell.automation;

import java.util.List;
import java.util.Map;

import mediashell.automation.binding.CommandInfo;

/** How a command was called: what {@code $MyInvocation} and {@code ErrorRecord.InvocationInfo} show. */
public final class InvocationInfo {

    private final CommandInfo myCommand;
    private final Object scriptPosition;
    private String invocationName;
    private Map<String, Object> boundParameters = Map.of();
    private List<Object> unboundArguments = List.of();
    private boolean expectingInput;
    private int pipelineLength = 1;
    private int pipelinePosition = 1;

    public InvocationInfo(CommandInfo myCommand, Object scriptPosition, String invocationName) {
        this.myCommand = myCommand;
        this.scriptPosition = scriptPosition;
        this.invocationName = invocationName;
    }

    /** The command, or null for code outside any command. */
    public CommandInfo myCommand() {
        return myCommand;
    }

    /** Where the call stands, or null when it came through an API. */
    public Object scriptPosition() {
        return scriptPosition;
    }

    public String invocationName() {
        return invocationName;
    }

    public Map<String, Object> boundParameters() {
        return boundParameters;
    }

    public void setBoundParameters(Map<String, Object> bound) {
        this.boundParameters = bound;
    }

    public List<Object> unboundArguments() {
        return unboundArguments;
    }

    public void setUnboundArguments(List<Object> unbound) {
        this.unboundArguments = unbound;
    }

    public boolean expectingInput() {
        return expectingInput;
    }

    public int pipelineLength() {
        return pipelineLength;
    }

    public int pipelinePosition() {
        return pipelinePosition;
    }

    public void setPipeline(int position, int length, boolean expectsInput) {
        this.pipelinePosition = position;
        this.pipelineLength = length;
        this.expectingInput = expectsInput;
    }

    public void setInvocationName(String name) {
        this.invocationName = name;
    }
}
