package mediashell.interpreter.nodes.function;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import mediashell.automation.DotNetException;
import mediashell.automation.ErrorRecord;
import mediashell.automation.ScriptBlock;
import mediashell.automation.binding.BindingTarget;
import mediashell.automation.binding.CommandLine;
import mediashell.automation.binding.CommandMetadata;
import mediashell.automation.binding.CommandType;
import mediashell.automation.binding.DynamicParameters;
import mediashell.automation.binding.FunctionInfo;
import mediashell.automation.modules.Requirements;
import mediashell.automation.pipeline.BoundCommandProcessor;
import mediashell.automation.pipeline.ExitException;
import mediashell.automation.pipeline.OutputSink;
import mediashell.automation.scope.LazyContent;
import mediashell.automation.scope.Scope;
import mediashell.automation.scope.ScopeLayout;
import mediashell.automation.session.Runspace;
import mediashell.automation.session.SessionStateImpl;
import mediashell.automation.values.TypedArray;
import mediashell.interpreter.nodes.ScriptFrame;

/** A function, script file or script block as a command of a pipeline. */
public final class FunctionProcessor extends BoundCommandProcessor {
    private final Runspace runspace;
    private final BlockCode code;
    private final FunctionInfo info;
    private final boolean dotSource;
    private final SessionStateImpl state;
    private final BlockBodies bodies;
    private final List<Object> collected = new ArrayList<>(0);
    private Scope scope;
    private BlockRun run;
    private boolean exited;
    private Integer exitCode;
    private boolean lastStatementSucceeded = true;
    private boolean failed;
    /** What the automatic variables of the caller's scope held before dot-sourcing. */
    private Object[] callersSlots;

    FunctionProcessor(
            Runspace runspace,
            BlockCode code,
            ScriptBlock block,
            FunctionInfo info,
            boolean dotSource,
            CommandLine line) {
        super(runspace, line);
        this.runspace = runspace;
        this.code = code;
        this.info = info;
        this.dotSource = dotSource;
        this.state = block.sessionState() instanceof SessionStateImpl own ? own : runspace.sessionState();
        this.bodies = code.own();
    }

    @Override
    protected CommandMetadata metadata() {
        return code.metadata();
    }

    @Override
    public String errorIdSuffix() {
        return info == null ? "" : info.name();
    }

    private boolean isScriptFile() {
        return info != null && info.commandType() == CommandType.ExternalScript;
    }

    @Override
    public void prepare(boolean expectsInput) {
        if (isScriptFile() && code.ast().scriptRequirements() != null) {
            Requirements.check(runspace, info.name(), code.ast().scriptRequirements());
        }
        scope = dotSource ? state.currentScope() : new Scope(bodies.layout, state.currentScope());
        if (isScriptFile() && !dotSource) {
            scope.markScriptScope();
        }
        code.defineTypes(runspace, state, scope);
        ScriptFrame frame = new ScriptFrame(runspace, scope, streams(), displayName(), invocation());
        run = new BlockRun(state, frame);
        if (dotSource) {
            callersSlots = Arrays.copyOf(scope.slots, ScopeLayout.THIS);
        }
        scope.slots[ScopeLayout.MY_INVOCATION] = invocation();
        super.prepare(expectsInput);
        frame.connect(streams());
        defineAutomaticVariables();
    }

    @Override
    protected void inScope(Runnable binding) {
        run.within(() -> {
            binding.run();
            return null;
        });
    }

    private String displayName() {
        return info == null ? "<ScriptBlock>" : isScriptFile() ? "<ScriptBlock>" : info.name();
    }

    private void defineAutomaticVariables() {
        Object[] slots = scope.slots;
        if (metadata().advanced()) {
            slots[ScopeLayout.PS_CMDLET] = new ScriptCmdlet(this, runspace.sessionState());
            CommonPreferences.define(this, scope);
        } else {
            slots[ScopeLayout.ARGS] = new LazyContent(() -> TypedArray.ofObjects(binder().unboundArguments()));
        }
        showBoundParameters();
        slots[ScopeLayout.INPUT] = InputVariable.of(collected);
    }

    private void showBoundParameters() {
        scope.slots[ScopeLayout.BOUND_PARAMETERS] =
                new LazyContent(() -> BoundParameters.of(binder().boundParameters()));
    }

    @Override
    protected void runBegin() {
        body(bodies.begin);
    }

    @Override
    protected void runProcess(Object input) {
        if (bodies.process == null) {
            if (invocation().expectingInput()) {
                collected.add(input);
            }
            return;
        }
        Object outer = scope.slots[ScopeLayout.UNDERSCORE];
        if (invocation().expectingInput()) {
            scope.slots[ScopeLayout.UNDERSCORE] = Scope.content(input);
            List<Object> single = new ArrayList<>(1);
            single.add(input);
            scope.slots[ScopeLayout.INPUT] = InputVariable.of(single);
            if (metadata().advanced()) {
                showBoundParameters();
            }
        }
        try {
            body(bodies.process);
        } finally {
            scope.slots[ScopeLayout.UNDERSCORE] = outer;
        }
    }

    @Override
    protected void runEnd() {
        scope.slots[ScopeLayout.INPUT] = InputVariable.of(collected);
        body(bodies.end);
        lastStatementSucceeded = runspace.success();
        if (!exited) {
            runspace.setSuccess(!failed);
        }
    }

    /** The code that a script file gave to {@code exit}, or null when it ran to its end. */
    public Integer exitCode() {
        return exitCode;
    }

    /** {@code $?} as the last statement inside left it; the call as a whole has its own. */
    public boolean lastStatementSucceeded() {
        return lastStatementSucceeded;
    }

    /** {@code $PSCmdlet} reported an error: {@code $?} is false after the call. */
    void reportFailure() {
        failed = true;
    }

    @Override
    public void clean() {
        try {
            runClean();
        } finally {
            if (callersSlots != null) {
                System.arraycopy(callersSlots, 0, scope.slots, 0, callersSlots.length);
            }
        }
    }

    private void runClean() {
        if (bodies.clean != null && run != null) {
            OutputSink out = run.frame().out;
            run.frame().out = OutputSink.NULL;
            try {
                body(bodies.clean);
            } catch (DotNetException error) {
                ErrorRecord record = runspace.toErrorRecord(error);
                runspace.addError(record);
                streams().error().write(record);
            } finally {
                run.frame().out = out;
            }
        }
    }

    private void body(Body target) {
        if (target == null || exited) {
            return;
        }
        try {
            run.body(target);
        } catch (ExitException exit) {
            if (!isScriptFile()) {
                throw exit;
            }
            exited = true;
            exitCode = exit.code();
            runspace.setLastExitCode(exit.code());
            runspace.setSuccess(exit.code() == 0);
        } catch (TerminatingErrorException terminating) {
            throw terminating.error().markLeftCommand(true);
        } catch (DotNetException error) {
            throw metadata().advanced() ? leaving(error) : error.markLeftCommand(true);
        }
    }

    @Override
    protected BindingTarget target() {
        return new VariableTarget();
    }

    /** The function's parameters as variables of its scope. */
    private final class VariableTarget implements BindingTarget {
        @Override
        public void set(int parameter, Object value) {
            code.variables().store(run, bodies, parameter, value);
        }

        @Override
        public Object get(int parameter) {
            return code.variables().get(run, parameter);
        }

        @Override
        public void setDefault(int parameter) {
            code.variables().storeDefault(run, bodies, parameter);
        }

        @Override
        public DynamicParameters dynamicParameters() {
            return bodies.dynamicParam == null ? null : ScriptDynamicParameters.evaluate(run, bodies.dynamicParam);
        }
    }
}
