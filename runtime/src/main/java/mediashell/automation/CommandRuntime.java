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
     * @param action the verb shown, null for the command's name
     * @param description the whole sentence to show instead, or null
     */
    boolean shouldProcess(String target, String action, String description);

    boolean shouldContinue(String query, String caption);
}
