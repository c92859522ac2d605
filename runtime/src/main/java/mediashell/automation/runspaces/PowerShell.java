package mediashell.automation.runspaces;

import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import mediashell.automation.DotNetException;
import mediashell.automation.ErrorCategory;
import mediashell.automation.PSObject;
import mediashell.automation.jobs.JobState;
import mediashell.automation.jobs.SessionRun;
import mediashell.automation.pipeline.Pipeline;
import mediashell.automation.pipeline.Streams;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.Runspace;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.GenericType;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeName;
import mediashell.automation.types.Types;
import mediashell.automation.values.EnumValue;
import mediashell.automation.values.Hashtable;
import mediashell.automation.values.ListObject;
import mediashell.automation.values.ListValue;
import mediashell.automation.values.TaskValue;

/** System.Management.Automation.PowerShell: commands that run in a runspace of their own or a given one, at once or in the background. */
@DotNetType(value = "System.Management.Automation.PowerShell", interfaces = "System.IDisposable")
public final class PowerShell {
    private static final String OBJECT = "System.Management.Automation.PSObject";
    private static final String DATA = "System.Management.Automation.PSDataCollection`1";
    private static final String COLLECTION = "System.Collections.ObjectModel.Collection`1";

    private final PSDataStreams streams = new PSDataStreams();
    private final ExecutionContext creator;
    private final boolean nested;
    private final UUID instanceId = UUID.randomUUID();
    private PSCommand commands = new PSCommand();
    private Runspace runspace;
    private RunspacePool pool;
    private volatile SessionRun run;

    private PowerShell(ExecutionContext creator, Runspace runspace, boolean nested) {
        this.creator = creator;
        this.runspace = runspace;
        this.nested = nested;
    }

    @DotNetMethod
    static PowerShell create(ExecutionContext context) {
        return new PowerShell(context, null, false);
    }

    @DotNetMethod
    static PowerShell create(ExecutionContext context, InitialSessionState initialSessionState) {
        Runspace made = RunspaceFactory.createRunspace(context, initialSessionState);
        RunspaceMembers.open(made);
        return new PowerShell(context, made, false);
    }

    @DotNetMethod
    static PowerShell create(ExecutionContext context, Runspace runspace) {
        return new PowerShell(context, runspace, false);
    }

    /** In the runspace that runs now the commands run on this thread, like a function called here. */
    @DotNetMethod
    static PowerShell create(
            ExecutionContext context, @TypeName("System.Management.Automation.RunspaceMode") EnumValue runspace) {
        boolean current = runspace.value() == 0;
        return new PowerShell(context, current ? (Runspace) context : null, current);
    }

    @DotNetMethod
    PowerShell addScript(String script) {
        return addScript(script, false);
    }

    @DotNetMethod
    PowerShell addScript(String script, boolean useLocalScope) {
        commands.addScript(script, useLocalScope);
        return this;
    }

    @DotNetMethod
    PowerShell addCommand(String cmdlet) {
        return addCommand(cmdlet, false);
    }

    @DotNetMethod
    PowerShell addCommand(String cmdlet, boolean useLocalScope) {
        commands.addCommand(new Command(cmdlet, false, useLocalScope));
        return this;
    }

    @DotNetMethod
    PowerShell addStatement() {
        commands.addStatement();
        return this;
    }

    @DotNetMethod
    PowerShell addArgument(Object value) {
        commands.addArgument(value);
        return this;
    }

    @DotNetMethod
    PowerShell addParameter(String parameterName, Object value) {
        commands.addParameter(parameterName, value);
        return this;
    }

    @DotNetMethod
    PowerShell addParameter(String parameterName) {
        commands.addParameter(parameterName);
        return this;
    }

    @DotNetMethod
    PowerShell addParameters(@TypeName("System.Collections.IList") Object parameters) {
        creator.conversions().enumerate(parameters).forEachRemaining(this::addArgument);
        return this;
    }

    @DotNetMethod
    PowerShell addParameters(ExecutionContext context, @TypeName("System.Collections.IDictionary") Object parameters) {
        Hashtable table = (Hashtable) parameters;
        Iterator<Object> keys =
                context.conversions().enumerate(context.members().get(table, "Keys"));
        while (keys.hasNext()) {
            Object key = keys.next();
            addParameter(context.conversions().toText(key), table.get(key));
        }
        return this;
    }

    @DotNetProperty
    PSCommand commands() {
        return commands;
    }

    @DotNetProperty
    void commands(PSCommand value) {
        commands = value;
    }

    @DotNetProperty
    PSDataStreams streams() {
        return streams;
    }

    @DotNetProperty
    UUID instanceId() {
        return instanceId;
    }

    @DotNetProperty
    boolean isNested() {
        return nested;
    }

    @DotNetProperty
    boolean hadErrors() {
        return streams.hasErrors() || state() == JobState.Failed;
    }

    @DotNetProperty
    PSInvocationStateInfo invocationStateInfo() {
        SessionRun current = run;
        DotNetException reason = current == null ? null : current.failure();
        return new PSInvocationStateInfo(state().name(), reason);
    }

    private JobState state() {
        return run == null ? JobState.NotStarted : run.state();
    }

    @DotNetProperty
    Runspace runspace() {
        if (runspace == null && pool == null) {
            runspace = RunspaceFactory.sibling(creator);
            RunspaceStateInfo.of(runspace).change("Opened");
        }
        return runspace;
    }

    @DotNetProperty
    void runspace(Runspace value) {
        runspace = value;
        pool = null;
    }

    @DotNetProperty
    RunspacePool runspacePool() {
        return pool;
    }

    @DotNetProperty
    void runspacePool(RunspacePool value) {
        pool = value;
        runspace = null;
    }

    @DotNetMethod
    @TypeName("System.Collections.ObjectModel.Collection`1[System.Management.Automation.PSObject]")
    Object invoke() {
        return invoke(null);
    }

    @DotNetMethod
    @TypeName("System.Collections.ObjectModel.Collection`1[System.Management.Automation.PSObject]")
    Object invoke(@TypeName("System.Collections.IEnumerable") Object input) {
        return finish(begin(input, PSDataCollection.of(OBJECT), null), COLLECTION);
    }

    @DotNetMethod
    void invoke(
            @TypeName("System.Collections.IEnumerable") Object input,
            @TypeName("System.Collections.IList") Object output) {
        ListValue target = (ListValue) PSObject.base(output);
        PSAsyncResult started = begin(input, PSDataCollection.of(OBJECT), null);
        ListObject collected = (ListObject) finish(started, COLLECTION);
        collected.items().forEach(target::add);
    }

    @DotNetMethod
    PSAsyncResult beginInvoke() {
        return begin(null, PSDataCollection.of(OBJECT), null);
    }

    @DotNetMethod(typeParameters = "T")
    PSAsyncResult beginInvoke(@TypeName(DATA + "[T]") PSDataCollection input) {
        return begin(input, PSDataCollection.of(OBJECT), null);
    }

    @DotNetMethod(typeParameters = {"TInput", "TOutput"})
    PSAsyncResult beginInvoke(
            @TypeName(DATA + "[TInput]") PSDataCollection input,
            @TypeName(DATA + "[TOutput]") PSDataCollection output) {
        return begin(input, output, null);
    }

    @DotNetMethod(typeParameters = "T")
    PSAsyncResult beginInvoke(
            @TypeName(DATA + "[T]") PSDataCollection input,
            @TypeName("System.Management.Automation.PSInvocationSettings") Object settings,
            @TypeName("System.AsyncCallback") Object callback,
            Object state) {
        return begin(input, PSDataCollection.of(OBJECT), state);
    }

    @DotNetMethod
    @TypeName("System.Management.Automation.PSDataCollection`1[System.Management.Automation.PSObject]")
    PSDataCollection endInvoke(PSAsyncResult asyncResult) {
        throwFailure(asyncResult);
        return asyncResult.output();
    }

    /** Starts like BeginInvoke; the task gives what EndInvoke would. */
    @DotNetMethod
    @TypeName("System.Object")
    Object invokeAsync() {
        PSAsyncResult started = beginInvoke();
        CompletableFuture<Object> future = new CompletableFuture<>();
        started.run().whenFinished(() -> {
            try {
                future.complete(endInvoke(started));
            } catch (DotNetException failure) {
                future.completeExceptionally(failure);
            }
        });
        PSType task = FacadeTypes.require("System.Threading.Tasks.Task`1");
        return new TaskValue(GenericType.of(task, List.of(started.output().psType())), future);
    }

    private PSAsyncResult begin(Object input, PSDataCollection output, Object state) {
        if (state() == JobState.Running) {
            throw SessionErrors.plain(
                    "System.Management.Automation.PSInvalidOperationException",
                    "this PowerShell object still runs; wait for it with EndInvoke, or stop it");
        }
        if (commands.isEmpty()) {
            throw SessionErrors.plain(
                    "System.InvalidOperationException", "there is nothing to run: call AddCommand or AddScript first");
        }
        output.addWriter();
        Streams collecting = streams.collecting(output::add);
        SessionRun started = newRun();
        run = started;
        started.whenFinished(output::removeWriter);
        if (nested) {
            started.runHere(context -> execute(context, collecting, input));
        } else if (pool != null) {
            RunspacePool lender = pool;
            started.start(context -> {
                try {
                    execute(context, collecting, input);
                } finally {
                    lender.giveBack((Runspace) context);
                }
            });
        } else {
            started.start(context -> execute(context, collecting, input));
        }
        return new PSAsyncResult(started, output, state);
    }

    private SessionRun newRun() {
        if (pool != null) {
            RunspacePool lender = pool;
            lender.requireOpen();
            return new SessionRun(creator.process(), lender::take);
        }
        Runspace session = runspace();
        RunspaceStateInfo.of(session).requireOpen(nested);
        if (!nested) {
            session.resume();
        }
        return new SessionRun(session);
    }

    private void execute(ExecutionContext session, Streams collecting, Object input) {
        for (Supplier<Pipeline> pipeline : commands.pipelines(session)) {
            if (input == null) {
                pipeline.get().run(collecting);
            } else {
                Object base = PSObject.base(input);
                pipeline.get().run(collecting, base instanceof PSDataCollection open ? open.reader() : input);
            }
        }
    }

    /** Waits for the end; a failure comes out here. */
    private void throwFailure(PSAsyncResult started) {
        started.run().await(-1);
        DotNetException failure = started.run().failure();
        if (failure != null) {
            throw failure;
        }
        if (started.run().state() == JobState.Stopped) {
            throw SessionErrors.of(
                    "System.Management.Automation.PipelineStoppedException",
                    "PipelineStopped",
                    ErrorCategory.OperationStopped,
                    null,
                    "the commands of this PowerShell object were stopped");
        }
    }

    private Object finish(PSAsyncResult started, String collection) {
        throwFailure(started);
        return new ListObject(
                GenericType.of(FacadeTypes.require(collection), List.of(Types.PS_OBJECT)),
                started.output().items());
    }

    @DotNetMethod
    void stop() {
        if (run != null) {
            run.stop();
        }
    }

    @DotNetMethod
    PSAsyncResult beginStop(@TypeName("System.AsyncCallback") Object callback, Object state) {
        SessionRun stopped = run;
        creator.process().scriptThreads().newThread(stopped::stop).start();
        return new PSAsyncResult(stopped, PSDataCollection.of(OBJECT), state);
    }

    @DotNetMethod
    void endStop(PSAsyncResult asyncResult) {
        asyncResult.run().await(-1);
    }

    @DotNetMethod
    void dispose() {
        stop();
    }
}
