package mediashell.automation.session;

import java.util.List;

import mediashell.automation.DotNetException;
import mediashell.automation.ErrorRecord;
import mediashell.automation.ScriptBlock;
import mediashell.automation.binding.CommandDiscovery;
import mediashell.automation.conversion.Conversions;
import mediashell.automation.conversion.Operators;
import mediashell.automation.host.PSHost;
import mediashell.automation.members.ObjectMembers;
import mediashell.automation.pipeline.OutputSink;
import mediashell.automation.pipeline.Streams;
import mediashell.automation.provider.ProviderIntrinsics;
import mediashell.automation.types.CallContext;
import mediashell.automation.types.TypeResolver;
import mediashell.text.culture.Culture;

/**
 * The engine state of one runspace: one thread runs in it at a time. Everything that needs the session is handed this object; nothing
 * looks it up from a static or thread-local place.
 */
public interface ExecutionContext extends CallContext {

    @Override
    default ExecutionContext execution() {
        return this;
    }

    ShellProcess process();

    PSHost host();

    /** The state of the code that runs now: a module's while one of its functions runs. */
    SessionState sessionState();

    /** The top-level state. */
    SessionState topLevel();

    Conversions conversions();

    Operators operators();

    ObjectMembers members();

    TypeResolver types();

    CommandDiscovery commands();

    /** Paths, drives, items: what the provider cmdlets call. */
    ProviderIntrinsics providers();

    /** The culture for -f, ToString, sorting; changes with {@code [cultureinfo]::CurrentCulture = …}. */
    Culture culture();

    void setCulture(Culture culture);

    /** The culture of messages (CurrentUICulture); the process's own until it is set. */
    Culture uiCulture();

    void setUiCulture(Culture culture);

    /** {@code $Error}: newest first, capped. */
    void addError(ErrorRecord record);

    /** The streams that code outside any pipeline writes to: the host's, or a caller's collector. */
    Streams hostStreams();

    /** Throws PipelineStoppedException once somebody asked this runspace to stop; called on loop back-edges, statements and sinks. */
    void checkStop();

    /** Asks this runspace to stop; from any thread. */
    void stop();

    /** {@code $?}. */
    void setSuccess(boolean success);

    /** The session's {@code $LASTEXITCODE}. */
    void setLastExitCode(int code);

    /** Turns an exception into the record it carries or deserves, with position and id as PowerShell composes them. */
    ErrorRecord toErrorRecord(DotNetException exception);

    /** Parses and compiles text as a script block of the current session state; parse errors throw ParseException. */
    ScriptBlock createScriptBlock(String text, String fileName);

    /** Runs a block with {@code $_} and arguments and returns what it wrote. */
    List<Object> invoke(ScriptBlock block, Object dollarUnder, Object... arguments);

    /** Runs a block in its own scope with output into a sink. */
    void invoke(ScriptBlock block, OutputSink output, Object... arguments);

    /** A service of the session made on first use, for parts that the engine does not know (jobs, events, site drives). */
    <T> T service(Class<T> type, java.util.function.Function<ExecutionContext, T> factory);
}
