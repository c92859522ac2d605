package mediashell.automation.pipeline;

import mediashell.automation.DotNetException;
import mediashell.automation.ErrorRecord;
import mediashell.automation.InvocationInfo;
import mediashell.automation.binding.BindingTarget;
import mediashell.automation.binding.CommandLine;
import mediashell.automation.binding.CommandMetadata;
import mediashell.automation.binding.ParameterBinder;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.SessionErrors;

/**
 * A command whose arguments go through the parameter binder: base of cmdlets and of functions, scripts and script blocks. It owns the
 * command's runtime and the order of binding and running; what runs is its subclass's business.
 */
public abstract class BoundCommandProcessor extends CommandProcessor {

    private static final String INVOCATION_EXCEPTION = "System.Management.Automation.CmdletInvocationException";

    private final ExecutionContext context;
    private final CommandLine line;
    private final DefaultCommandRuntime runtime;
    private ParameterBinder binder;

    protected BoundCommandProcessor(ExecutionContext context, CommandLine line) {
        this.context = context;
        this.line = line;
        this.runtime = new DefaultCommandRuntime(context, this);
    }

    /** The parameters of the command. */
    protected abstract CommandMetadata metadata();

    /** Whether the command is a cmdlet and no function or script. */
    protected boolean isCompiled() {
        return false;
    }

    /** Takes bound values. */
    protected abstract BindingTarget target();

    /** What ends the FullyQualifiedErrorId of this command's errors: a .NET class name, a function's name. */
    public abstract String errorIdSuffix();

    /** Runs {@code begin}, after all of the command line was bound. */
    protected abstract void runBegin();

    /** Runs {@code process} for an object whose parameters are bound; null when nothing is piped in. */
    protected abstract void runProcess(Object input);

    protected abstract void runEnd();

    public final ExecutionContext context() {
        return context;
    }

    public final DefaultCommandRuntime runtime() {
        return runtime;
    }

    /** The binder of this run; usable from {@link #prepare} on. */
    public final ParameterBinder binder() {
        return binder;
    }

    @Override
    public final InvocationInfo invocation() {
        return line.invocation();
    }

    @Override
    public void prepare(boolean expectsInput) {
        binder = new ParameterBinder(
                context, metadata(), target(), runtime.commonParameters(), invocation(), errorIdSuffix(), isCompiled());
        inScope(() -> binder.bindCommandLine(line.arguments(), expectsInput));
        invocation().setBoundParameters(binder.boundParameters());
        invocation().setUnboundArguments(binder.unboundArguments());
        runtime.applyCommonParameters();
    }

    /** Runs what may evaluate the command's own code (defaults, dynamic parameters); a function does it in its scope. */
    protected void inScope(Runnable binding) {
        binding.run();
    }

    /**
     * An error of script code that leaves this command becomes an error of the command: CmdletInvocationException with the command's
     * name behind the id. What {@code throw} threw, and what a later command of the pipeline put its name to, passes as it is.
     */
    protected final DotNetException leaving(DotNetException error) {
        boolean named = error.hasLeftCommand()
                || error.isScriptTerminating()
                || error.psType().fullName().equals(INVOCATION_EXCEPTION);
        if (named) {
            return error.markLeftCommand(true);
        }
        ErrorRecord inner = context.toErrorRecord(error);
        ErrorRecord record = inner.withException(inner.exception());
        if (record.commandSuffix() == null) {
            record.setCommandSuffix(errorIdSuffix());
        }
        record.setInvocationInfo(invocation());
        return new DotNetException(SessionErrors.type(INVOCATION_EXCEPTION), error.getMessage(), inner.exception())
                .withErrorRecord(record)
                .markLeftCommand(true);
    }

    @Override
    public void begin() {
        runBegin();
    }

    @Override
    public void process(Object input) {
        if (bindInput(input)) {
            runProcess(input);
        }
    }

    /** Binds a pipeline object; a failure is reported as a non-terminating error and skips the object. */
    private boolean bindInput(Object input) {
        if (!metadata().advanced()) {
            return true;
        }
        ErrorRecord failure;
        try {
            failure = binder.bindInput(input);
        } catch (DotNetException refused) {
            failure = context.toErrorRecord(refused);
        }
        if (failure != null) {
            runtime.writeError(failure);
        }
        return failure == null;
    }

    @Override
    public void processWithoutInput() {
        runProcess(null);
    }

    @Override
    public void end() {
        runEnd();
    }
}
