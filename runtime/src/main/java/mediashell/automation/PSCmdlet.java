package mediashell.automation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import mediashell.automation.host.PSHost;
import mediashell.automation.host.ProgressRecord;
import mediashell.automation.pipeline.OutputSink;
import mediashell.automation.pipeline.StopUpstreamCommandsException;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.session.SessionState;

/**
 * Base of all cmdlets (System.Management.Automation.PSCmdlet). A cmdlet lives for one run in one pipeline; it speaks to the world only
 * through the protected methods here, so that it runs the same in the prompt, a pipeline and a test.
 */
public abstract class PSCmdlet {

    private CommandRuntime runtime;

    /** Connects the cmdlet to its run; called once by the engine. */
    public final void attach(CommandRuntime to) {
        this.runtime = to;
    }

    public final CommandRuntime commandRuntime() {
        return runtime;
    }

    /** Once, before the first object. */
    public void beginProcessing() {}

    /** For each pipeline object, or once when nothing is piped in. */
    public void processRecord() {}

    /** Once, after the last object. */
    public void endProcessing() {}

    /** From another thread, when the pipeline is to stop. */
    public void stopProcessing() {}

    /** Always, at the end of the run; releases resources (IDisposable). */
    public void dispose() {}

    protected final ExecutionContext context() {
        return runtime.context();
    }

    protected final SessionState sessionState() {
        return runtime.context().sessionState();
    }

    protected final PSHost host() {
        return runtime.context().host();
    }

    protected final InvocationInfo myInvocation() {
        return runtime.invocation();
    }

    /** The name of the parameter set in force. */
    protected final String parameterSetName() {
        return runtime.parameterSetName();
    }

    /** Whether the user gave the parameter, by name, position, pipeline or splat. */
    protected final boolean isBound(String parameter) {
        return runtime.isBound(parameter);
    }

    /** Writes one object as it is, collections too. */
    protected final void writeObject(Object value) {
        runtime.streams().output().write(value);
    }

    /** Writes a value, unrolled once if {@code enumerate} says so and it is a collection. */
    protected final void writeObject(Object value, boolean enumerate) {
        runtime.writeObject(value, enumerate);
    }

    /** Reports an error and goes on, unless ErrorAction says otherwise. */
    protected final void writeError(ErrorRecord record) {
        runtime.writeError(record);
    }

    protected final void writeWarning(String text) {
        runtime.writeWarning(text);
    }

    protected final void writeVerbose(String text) {
        runtime.writeVerbose(text);
    }

    protected final void writeDebug(String text) {
        runtime.writeDebug(text);
    }

    /** Writes to the information stream; tags such as {@code PSHOST} are kept with the record. */
    protected final void writeInformation(Object message, String... tags) {
        runtime.writeInformation(message, tags);
    }

    protected final void writeProgress(ProgressRecord record) {
        runtime.writeProgress(record);
    }

    /** Ends the command with a statement-terminating error. */
    protected final DotNetException throwTerminatingError(ErrorRecord record) {
        throw runtime.terminatingError(record);
    }

    /** Whether to go on with changing {@code target}: WhatIf, Confirm and $ConfirmPreference decide. */
    protected final boolean shouldProcess(String target) {
        return runtime.shouldProcess(target, null);
    }

    protected final boolean shouldProcess(String target, String action) {
        return runtime.shouldProcess(target, action);
    }

    /** Asks the user in any case; with nobody there it is an error. */
    protected final boolean shouldContinue(String query, String caption) {
        return runtime.shouldContinue(query, caption);
    }

    /** Ends the commands before this one in its pipeline: it wants no more input. Its own {@code endProcessing} runs. */
    protected final StopUpstreamCommandsException stopUpstream() {
        throw new StopUpstreamCommandsException(null);
    }

    /** Whether the parameters marked {@code dynamic} exist for this call; asked for when the others are bound. */
    public boolean hasDynamicParameters() {
        return false;
    }

    /**
     * Runs a script block parameter.
     *
     * @param newScope whether the block gets a scope of its own; otherwise it runs in the caller's
     * @param dollarUnder {@code $_}, or {@link ScriptBlockCode.Call#NOT_SET}
     * @param output where its objects go; its other streams are this command's
     */
    protected final void run(
            ScriptBlock block, boolean newScope, Object dollarUnder, OutputSink output, Object... arguments) {
        List<Object> list = new ArrayList<>(Arrays.asList(arguments));
        try {
            block.code()
                    .run(
                            context(),
                            block,
                            new ScriptBlockCode.Call(
                                    newScope,
                                    dollarUnder,
                                    null,
                                    list,
                                    Map.of(),
                                    runtime.streams().withOutput(output)));
        } catch (DotNetException thrown) {
            context().toErrorRecord(thrown);
            throw thrown;
        }
    }

    /** An error record around a new exception; the command's name is added when it is written or thrown. */
    protected final ErrorRecord errorRecord(
            String exceptionType, String errorId, ErrorCategory category, Object target, String message) {
        DotNetException exception = new DotNetException(SessionErrors.type(exceptionType), message);
        return new ErrorRecord(exception, errorId, category, target);
    }

    /** Where this command's output goes. */
    protected final OutputSink output() {
        return runtime.streams().output();
    }
}
