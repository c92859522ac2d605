package mediashell.automation.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

import mediashell.automation.DotNetException;
import mediashell.automation.ErrorCategory;
import mediashell.automation.ErrorRecord;
import mediashell.automation.InvocationInfo;
import mediashell.automation.ScriptBlock;
import mediashell.automation.ScriptBlockCode;
import mediashell.automation.binding.CommandDiscovery;
import mediashell.automation.conversion.Conversions;
import mediashell.automation.conversion.Operators;
import mediashell.automation.host.PSHost;
import mediashell.automation.members.ObjectMembers;
import mediashell.automation.pipeline.OutputSink;
import mediashell.automation.pipeline.PipelineStoppedException;
import mediashell.automation.pipeline.Streams;
import mediashell.automation.provider.ProviderIntrinsics;
import mediashell.automation.scope.Scope;
import mediashell.automation.types.TypeResolver;
import mediashell.language.ast.ScriptExtent;
import mediashell.text.culture.Culture;

/**
 * The engine state of one session: the one implementation of {@link ExecutionContext}. Its parts are made on first use, so that a session
 * costs little before it runs something. One thread runs in it at a time; only {@link #stop} may come from another one.
 */
public final class Runspace implements ExecutionContext {
    private final ShellProcess process;
    private final PSHost host;
    private final SessionParts parts;
    private final Streams hostStreams;
    private final SessionStateImpl topLevel;
    private final ErrorHistory errors = new ErrorHistory();
    private final Map<Class<?>, Object> services = new HashMap<>();
    private SessionStateImpl sessionState;
    private Conversions conversions;
    private Operators operators;
    private ObjectMembers members;
    private TypeResolver types;
    private CommandDiscovery commands;
    private ProviderIntrinsics providers;
    private Culture culture;
    private OutputSink outermostErrors;
    private Culture uiCulture;
    private CallFrame frame;
    private boolean propagatingErrors;
    private int commandsVersion;
    private boolean allScopeVariables;
    private boolean strictMode;
    private boolean success = true;
    private final Queue<Runnable> posted = new ConcurrentLinkedQueue<>();
    /** Whether {@link #checkStop} has more to do than nothing: one read on the hot path. */
    private volatile boolean attention;

    private volatile boolean stopping;
    private boolean doingPosted;
    private Runnable safepoint;
    private UUID instanceId;

    /**
     * @param hostStreams where code outside any pipeline writes to
     */
    public Runspace(ShellProcess process, PSHost host, Streams hostStreams, SessionParts parts) {
        this.process = process;
        this.host = host;
        this.hostStreams = hostStreams;
        this.parts = parts;
        this.topLevel = new SessionStateImpl(this, null, null);
        this.sessionState = topLevel;
        AutomaticVariables.define(this);
    }

    /**
     * A session made of the same parts that knows nothing of this one but its culture: what a job, a parallel block or a PowerShell object
     * runs in.
     *
     * @param itsStreams where its code outside any pipeline writes to
     */
    public Runspace sibling(ShellProcess itsProcess, Streams itsStreams) {
        Runspace other = new Runspace(itsProcess, host, itsStreams, parts);
        other.setCulture(culture());
        other.setSafepoint(safepoint);
        return other;
    }

    /** {@code Runspace.InstanceId}: the same for the life of the session. */
    public synchronized UUID instanceId() {
        if (instanceId == null) {
            instanceId = UUID.randomUUID();
        }
        return instanceId;
    }

    @Override
    public ShellProcess process() {
        return process;
    }

    @Override
    public PSHost host() {
        return host;
    }

    @Override
    public SessionStateImpl sessionState() {
        return sessionState;
    }

    @Override
    public SessionStateImpl topLevel() {
        return topLevel;
    }

    /** Makes another state the running one; returns the one to restore. */
    public SessionStateImpl enter(SessionStateImpl state) {
        SessionStateImpl before = sessionState;
        sessionState = state;
        return before;
    }

    /** Whether the code that runs now is held to at least this major version of strict mode. */
    public boolean isStrict(int major) {
        return currentScope().isStrict(major);
    }

    /** The scope of the code that runs now. */
    public Scope currentScope() {
        return sessionState.currentScope();
    }

    @Override
    public Conversions conversions() {
        if (conversions == null) {
            conversions = parts.conversions(this);
        }
        return conversions;
    }

    @Override
    public Operators operators() {
        if (operators == null) {
            operators = parts.operators(this);
        }
        return operators;
    }

    @Override
    public ObjectMembers members() {
        if (members == null) {
            members = parts.members(this);
        }
        return members;
    }

    @Override
    public TypeResolver types() {
        if (types == null) {
            types = parts.types(this);
        }
        return types;
    }

    @Override
    public CommandDiscovery commands() {
        if (commands == null) {
            commands = parts.commands(this);
        }
        return commands;
    }

    @Override
    public ProviderIntrinsics providers() {
        if (providers == null) {
            providers = parts.providers(this);
        }
        return providers;
    }

    @Override
    public Culture culture() {
        if (culture == null) {
            culture = parts.culture(process);
        }
        return culture;
    }

    @Override
    public void setCulture(Culture newCulture) {
        this.culture = newCulture;
    }

    @Override
    public Culture uiCulture() {
        return uiCulture == null ? parts.culture(process) : uiCulture;
    }

    @Override
    public void setUiCulture(Culture newCulture) {
        this.uiCulture = newCulture;
    }

    @Override
    public void addError(ErrorRecord record) {
        errors.add(record);
    }

    /** {@code $Error}. */
    public ErrorHistory errors() {
        return errors;
    }

    @Override
    public Streams hostStreams() {
        return hostStreams;
    }

    @Override
    public void checkStop() {
        if (attention) {
            attend();
        }
        if (safepoint != null) {
            safepoint.run();
        }
    }

    private void attend() {
        if (stopping) {
            throw new PipelineStoppedException();
        }
        runPosted();
    }

    /** What every check for a stop does besides: an engine around the session interrupts and cancels there. */
    public void setSafepoint(Runnable check) {
        this.safepoint = check;
    }

    @Override
    public void stop() {
        stopping = true;
        attention = true;
    }

    /** Allows running again after a stop. */
    public void resume() {
        stopping = false;
        attention = !posted.isEmpty();
    }

    /** Leaves work for the session's own thread, which does it at its next safe point; from any thread. */
    public void post(Runnable work) {
        posted.add(work);
        attention = true;
    }

    /** Does what was left for this thread, in order; work that comes while it works waits for its turn. */
    public void runPosted() {
        if (doingPosted) {
            return;
        }
        attention = false;
        boolean outerSuccess = success;
        boolean outerPropagating = propagatingErrors;
        doingPosted = true;
        try {
            for (Runnable work = posted.poll(); work != null; work = posted.poll()) {
                propagatingErrors = false;
                work.run();
            }
        } finally {
            doingPosted = false;
            success = outerSuccess;
            propagatingErrors = outerPropagating;
        }
    }

    @Override
    public void setSuccess(boolean newSuccess) {
        this.success = newSuccess;
    }

    /** {@code $?}. */
    public boolean success() {
        return success;
    }

    @Override
    public void setLastExitCode(int code) {
        Scope global = topLevel.globalScope();
        global.assign("LASTEXITCODE", "LASTEXITCODE", code);
    }

    /** Counts every change of functions, aliases and modules: a look-up cached at a call site holds while it stays the same. */
    public int commandsVersion() {
        return commandsVersion;
    }

    /** To be called after any change of what command names mean. */
    public void commandsChanged() {
        commandsVersion++;
    }

    /** Whether any scope of the session was ever given a strict mode. */
    public boolean usesStrictMode() {
        return strictMode;
    }

    /** To be called by whoever sets a scope's strict mode. */
    public void markStrictMode() {
        strictMode = true;
    }

    /** Whether a script gave a variable the option AllScope. */
    public boolean hasAllScopeVariables() {
        return allScopeVariables;
    }

    void markAllScopeVariables() {
        allScopeVariables = true;
    }

    /** The innermost call, or null when nothing runs. */
    public CallFrame frame() {
        return frame;
    }

    public void setFrame(CallFrame newFrame) {
        this.frame = newFrame;
    }

    /** The streams of the code that runs now; the host's when nothing runs. */
    public Streams currentStreams() {
        return frame == null || frame.streams() == null ? hostStreams : frame.streams();
    }

    /** Where error records go that pass all redirections by: to the error stream of the call that started the session's work. */
    public OutputSink outermostErrors() {
        return outermostErrors == null ? hostStreams.error() : outermostErrors;
    }

    /** Names the error stream of the outermost call; null when it ends. */
    public void setOutermostErrors(OutputSink errors) {
        this.outermostErrors = errors;
    }

    /** Whether a {@code try} with a catch is running anywhere up the stack: errors then leave statements instead of being reported. */
    public boolean propagatingErrors() {
        return propagatingErrors;
    }

    public void setPropagatingErrors(boolean propagating) {
        this.propagatingErrors = propagating;
    }

    @Override
    public ErrorRecord toErrorRecord(DotNetException exception) {
        ErrorRecord record = exception.errorRecord();
        if (record == null) {
            record = new ErrorRecord(exception, exception.psType().fullName(), ErrorCategory.OperationStopped, null);
            exception.withErrorRecord(record);
        }
        if (record.invocationInfo() == null && frame != null) {
            ScriptExtent position = frame.position();
            record.setInvocationInfo(new InvocationInfo(null, position, ""));
        }
        if (record.scriptStackTrace().isEmpty()) {
            record.setScriptStackTrace(StackTraceText.of(frame));
        }
        return record;
    }

    @Override
    public ScriptBlock createScriptBlock(String text, String fileName) {
        return parts.compile(this, text, fileName);
    }

    @Override
    public List<Object> invoke(ScriptBlock block, Object dollarUnder, Object... arguments) {
        List<Object> output = new ArrayList<>();
        block.code().run(this, block, call(dollarUnder, output::add, arguments));
        return output;
    }

    @Override
    public void invoke(ScriptBlock block, OutputSink output, Object... arguments) {
        block.code().run(this, block, call(ScriptBlockCode.Call.NOT_SET, output, arguments));
    }

    private ScriptBlockCode.Call call(Object dollarUnder, OutputSink output, Object... arguments) {
        List<Object> list = new ArrayList<>(arguments.length);
        java.util.Collections.addAll(list, arguments);
        return new ScriptBlockCode.Call(
                true, dollarUnder, null, list, Map.of(), currentStreams().withOutput(output));
    }

    @Override
    public synchronized <T> T service(Class<T> type, Function<ExecutionContext, T> factory) {
        Object known = services.get(type);
        if (known == null) {
            known = factory.apply(this);
            services.put(type, known);
        }
        return type.cast(known);
    }

    /** The services made so far: the engine closes those that are {@link AutoCloseable} with the session. */
    public synchronized List<Object> services() {
        return List.copyOf(services.values());
    }
}
