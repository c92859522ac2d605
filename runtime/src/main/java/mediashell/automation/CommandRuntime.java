package mediashell.automation;

import mediashell.automation.host.ProgressRecord;
import mediashell.automation.pipeline.Streams;
import mediashell.automation.session.ExecutionContext;

/**
 * The engine's side of one running command (MshCommandRuntime): streams, preferences, common parameters, ShouldProcess. Cmdlets and
 * advanced functions share it.
 */
public interface CommandRuntime {

    ExecutionContext context();

    InvocationInfo invocation();

    Streams streams();

    String parameterSetName();

    boolean isBound(String parameter);

    void writeObject(Object value, boolean enumerate);

    void writeError(ErrorRecord record);

    void writeWarning(String text);

    void writeVerbose(String text);

    void writeDebug(String text);

    void writeInformation(Object message, String... tags);

    void writeProgress(ProgressRecord record);

    /** The exception to throw for a statement-terminating error of this command. */
    DotNetException terminatingError(ErrorRecord record);

    /**
     * Whether to go on with changing something, told in the engine's own sentence.
     *
     * @param action the verb shown, null for the command's name
     */
    boolean shouldProcess(String target, String action);

    /**
     * Whether to go on with changing something, told in the command's own words.
     *
     * @param description what -WhatIf and -Verbose tell
     * @param query what the user is asked below the caption
     */
    boolean shouldProcess(String description, String query, String caption);

    boolean shouldContinue(String query, String caption);
}
