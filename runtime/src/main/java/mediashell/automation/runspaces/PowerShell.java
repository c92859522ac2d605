package mediashell.automation.runspaces;

import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;

import mediashell.automation.DotNetException;
import mediashell.automation.ErrorCategory;
import mediashell.automation.binding.CommandArgument;
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
import mediashell.automation.types.TypeName;
import mediashell.automation.types.Types;
import mediashell.automation.values.Hashtable;
import mediashell.automation.values.ListObject;

/** System.Management.Automation.PowerShell: commands that run in a runspace of their own or a given one, at once or in the background. */
@DotNetType(value = "System.Management.Automation.PowerShell", interfaces = "System.IDisposable")
public final class PowerShell {

    private final PSCommand commands = new PSCommand();
    private final PSDataStreams streams = new PSDataStreams();
    private final ExecutionContext creator;
    private Runspace runspace;
    private RunspacePool pool;
    private volatile SessionRun run;
    private ListObject output = PSDataCollectionMembers.create();

    private PowerShell(ExecutionContext creator) {
        this.creator = creator;
    }

    @DotNetMethod
    static PowerShell create(ExecutionContext context) {
        return new PowerShell(context);
    }

    @DotNetMethod
    PowerShell addScript(String script) {
        return addScript(script, false);
    }

    @DotNetMethod
    PowerShell addScript(String script, boolean useLocalScope) {
        commands.add(script, true, useLocalScope);
        return this;
    }

    @DotNetMethod
    PowerShell addCommand(String cmdlet) {
        commands.add(cmdlet, false, false);
        return this;
    }

    @DotNetMethod
    PowerShell addStatement() {
        commands.addStatement();
        return this;
    }

    @DotNetMethod
    PowerShell addArgument(Object value) {
        return add(CommandArgument.of(value));
    }

    @DotNetMethod
    PowerShell addParameter(String parameterName, Object value) {
        return add(CommandArgument.named(parameterName, value));
    }

    @DotNetMethod
    PowerShell addParameter(String parameterName) {
        return add(new CommandArgument(parameterName, "-" + parameterName, CommandArgument.NO_VALUE, false, null));
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

    private PowerShell add(CommandArgument argument) {
        if (!commands.addArgument(argument)) {
            throw SessionErrors.plain(
                    "System.InvalidOperationException",
                    "an argument needs a command: call AddCommand or AddScript first");
        }
        return this;
    }

    @DotNetProperty
    PSCommand commands() {
        return commands;
    }

    @DotNetProperty
    PSDataStreams streams() {
        return streams;
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
        if (runspace == null) {
            runspace = RunspaceFactory.sibling(creator);
            RunspaceStateInfo.of(runspace).change("Opened");
        }
        return runspace;
    }

    @DotNetProperty
    void runspace(Runspace value) {
        runspace = value;
    }

    @DotNetProperty
    RunspacePool runspacePool() {
        return pool;
    }

    @DotNetProperty
    void runspacePool(RunspacePool value) {
        pool = value;
    }

    @DotNetMethod
    @TypeName("System.Object")
    Object invoke() {
        begin(null);
        return finish("System.Collections.ObjectModel.Collection`1");
    }

    @DotNetMethod
    @TypeName("System.Object")
    Object invoke(@TypeName("System.Collections.IEnumerable") Object input) {
        begin(input);
        return finish("System.Collections.ObjectModel.Collection`1");
    }

    @DotNetMethod
    PSAsyncResult beginInvoke() {
        begin(null);
        return new PSAsyncResult(run);
    }

    @DotNetMethod
    @TypeName("System.Object")
    Object endInvoke(PSAsyncResult asyncResult) {
        return finish("System.Management.Automation.PSDataCollection`1");
    }

    private void begin(Object input) {
        if (state() == JobState.Running) {
            throw SessionErrors.plain(
                    "System.Management.Automation.PSInvalidOperationException",
                    "this PowerShell object still runs; wait for it with EndInvoke, or stop it");
        }
        Runspace session = runspace();
        session.resume();
        ListObject collected = PSDataCollectionMembers.create();
        output = collected;
        SessionRun started = new SessionRun(session);
        run = started;
        Streams collecting = streams.collecting(collected::add);
        RunspacePool limit = pool;
        if (limit == null) {
            started.start(context -> execute(context, collecting, input));
        } else {
            started.start(context -> limit.run(() -> execute(context, collecting, input)));
        }
    }

    private void execute(ExecutionContext session, Streams collecting, Object input) {
        for (Supplier<Pipeline> pipeline : commands.pipelines(session)) {
            if (input == null) {
                pipeline.get().run(collecting);
            } else {
                pipeline.get().run(collecting, input);
            }
        }
    }

    /** Waits for the end; a failure comes out here, what was written otherwise. */
    private Object finish(String collection) {
        run.await(-1);
        DotNetException failure = run.failure();
        if (failure != null) {
            throw failure;
        }
        if (run.state() == JobState.Stopped) {
            throw SessionErrors.of(
                    "System.Management.Automation.PipelineStoppedException",
                    "PipelineStopped",
                    ErrorCategory.OperationStopped,
                    null,
                    "the commands of this PowerShell object were stopped");
        }
        return new ListObject(
                GenericType.of(FacadeTypes.require(collection), List.of(Types.PS_OBJECT)), output.items());
    }

    @DotNetMethod
    void stop() {
        if (run != null) {
            run.stop();
        }
    }

    @DotNetMethod
    void dispose() {
        stop();
    }
}
