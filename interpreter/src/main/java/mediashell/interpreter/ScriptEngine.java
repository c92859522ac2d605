package mediashell.interpreter;

import java.nio.file.Path;
import java.util.List;

import mediashell.automation.host.PSHost;
import mediashell.automation.pipeline.Streams;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.ShellProcess;

/**
 * A session that runs scripts: what the launcher, the conformance runner and Java programs start from. One thread at a time.
 *
 * <p>{@code exit} at the top level calls {@link PSHost#setShouldExit} and ends the run. An error that ends the script comes out as a
 * {@link mediashell.automation.DotNetException} that carries its error record; parse errors as a ParseException of that class.
 */
public interface ScriptEngine extends AutoCloseable {
    /** A new session with the default commands, no profile, no module loaded. */
    static ScriptEngine create(ShellProcess process, PSHost host) {
        return new ScriptSession(process, host);
    }

    /** The session itself. */
    ExecutionContext context();

    /**
     * Runs text as the PowerShell API does (AddScript): in the global scope, with no file behind it. Records of redirected streams stand
     * among the objects; what is not redirected goes to the host.
     *
     * @return what reached the success stream, in order
     */
    List<Object> run(String scriptText);

    /** Runs text with its streams given. */
    void run(String scriptText, Streams streams);

    /** {@code $?}: whether the last statement of the text that ran last succeeded. */
    boolean succeeded();

    /** Runs a script file as {@code msh -File} does. */
    void runFile(Path file, List<String> arguments, Streams streams);

    /** Ends the session: jobs, children and event subscriptions. */
    @Override
    void close();
}
