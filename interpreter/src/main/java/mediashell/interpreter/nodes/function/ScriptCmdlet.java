package mediashell.interpreter.nodes.function;

import mediashell.automation.DotNetException;
import mediashell.automation.ErrorRecord;
import mediashell.automation.InvocationInfo;
import mediashell.automation.pipeline.DefaultCommandRuntime;
import mediashell.automation.pipeline.StreamOwner;
import mediashell.automation.pipeline.Streams;
import mediashell.automation.session.SessionState;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;

/** {@code $PSCmdlet} of an advanced function (System.Management.Automation.PSScriptCmdlet). */
@DotNetType(value = "System.Management.Automation.PSScriptCmdlet", base = "System.Object")
public final class ScriptCmdlet implements StreamOwner {
    private final FunctionProcessor processor;
    private final SessionState state;

    ScriptCmdlet(FunctionProcessor processor, SessionState state) {
        this.processor = processor;
        this.state = state;
    }

    @Override
    public Streams ownStreams() {
        return processor.streams();
    }

    private DefaultCommandRuntime runtime() {
        return processor.runtime();
    }

    @DotNetProperty
    @TypeName("System.Management.Automation.InvocationInfo")
    public InvocationInfo myInvocation() {
        return runtime().invocation();
    }

    @DotNetProperty
    public String parameterSetName() {
        return runtime().parameterSetName();
    }

    @DotNetProperty
    @TypeName("System.Management.Automation.SessionState")
    public SessionState sessionState() {
        return state;
    }

    @DotNetMethod
    public boolean shouldProcess(String target) {
        return runtime().shouldProcess(target, null, null);
    }

    @DotNetMethod
    public boolean shouldProcess(String target, String action) {
        return runtime().shouldProcess(target, action, null);
    }

    @DotNetMethod
    public boolean shouldProcess(String verboseDescription, String verboseWarning, String caption) {
        return runtime().shouldProcess(verboseWarning, caption, verboseDescription);
    }

    @DotNetMethod
    public boolean shouldContinue(String query, String caption) {
        return runtime().shouldContinue(query, caption);
    }

    @DotNetMethod
    public void writeObject(Object sendToPipeline) {
        runtime().writeObject(sendToPipeline, false);
    }

    @DotNetMethod
    public void writeObject(Object sendToPipeline, boolean enumerateCollection) {
        runtime().writeObject(sendToPipeline, enumerateCollection);
    }

    @DotNetMethod
    public void writeError(ErrorRecord errorRecord) {
        runtime().writeError(errorRecord);
        processor.reportFailure();
    }

    @DotNetMethod
    public void writeWarning(String text) {
        runtime().writeWarning(text);
    }

    @DotNetMethod
    public void writeVerbose(String text) {
        runtime().writeVerbose(text);
    }

    @DotNetMethod
    public void writeDebug(String text) {
        runtime().writeDebug(text);
    }

    @DotNetMethod
    public void throwTerminatingError(ErrorRecord errorRecord) {
        processor.reportFailure();
        throw new TerminatingErrorException(terminating(errorRecord));
    }

    private DotNetException terminating(ErrorRecord errorRecord) {
        return runtime().terminatingError(errorRecord);
    }
}
