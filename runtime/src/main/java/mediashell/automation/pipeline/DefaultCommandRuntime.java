package mediashell.automation.pipeline;

import java.util.Iterator;
import java.util.List;

import mediashell.automation.CommandRuntime;
import mediashell.automation.DebugRecord;
import mediashell.automation.DotNetException;
import mediashell.automation.ErrorRecord;
import mediashell.automation.HostInformationMessage;
import mediashell.automation.InformationRecord;
import mediashell.automation.InvocationInfo;
import mediashell.automation.VerboseRecord;
import mediashell.automation.WarningRecord;
import mediashell.automation.binding.CommonParameters;
import mediashell.automation.host.ProgressRecord;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.values.AutomationNull;
import mediashell.automation.values.DateTime;

/** The one implementation of {@link CommandRuntime}: cmdlets, advanced functions ({@code $PSCmdlet}) and scripts use it alike. */
public final class DefaultCommandRuntime implements CommandRuntime {

    private final ExecutionContext context;
    private final BoundCommandProcessor processor;
    private final CommonParameters common = new CommonParameters();
    private final Confirmation confirmation;

    DefaultCommandRuntime(ExecutionContext context, BoundCommandProcessor processor) {
        this.context = context;
        this.processor = processor;
        this.confirmation = new Confirmation(this);
    }

    /** The common parameters that were given. */
    public CommonParameters commonParameters() {
        return common;
    }

    BoundCommandProcessor processor() {
        return processor;
    }

    void applyCommonParameters() {
        if (!common.isEmpty()) {
            processor.connect(new StreamVariables(context, common).connect(processor.streams()));
        }
    }

    @Override
    public ExecutionContext context() {
        return context;
    }

    @Override
    public InvocationInfo invocation() {
        return processor.invocation();
    }

    @Override
    public Streams streams() {
        return processor.streams();
    }

    @Override
    public String parameterSetName() {
        return processor.binder().parameterSetName();
    }

    @Override
    public boolean isBound(String parameter) {
        return processor.binder().isBound(parameter);
    }

    @Override
    public void writeObject(Object value, boolean enumerate) {
        OutputSink output = streams().output();
        Iterator<Object> elements = enumerate ? context.conversions().enumerate(value) : null;
        if (elements == null) {
            if (value != AutomationNull.VALUE) {
                output.write(value);
            }
            return;
        }
        while (elements.hasNext()) {
            output.write(elements.next());
        }
    }

    @Override
    public void writeError(ErrorRecord record) {
        complete(record);
        switch (preference("ErrorAction", "ErrorActionPreference", ActionPreference.Continue)) {
            case Ignore -> context.setSuccess(false);
            case SilentlyContinue -> silence(record);
            case Stop -> throw stopping(record);
            case Inquire -> {
                if (!confirmation.goOn(record.message())) {
                    throw stopping(record);
                }
                report(record);
            }
            default -> report(record);
        }
    }

    private void report(ErrorRecord record) {
        context.addError(record);
        context.setSuccess(false);
        streams().error().write(record);
    }

    private void silence(ErrorRecord record) {
        context.addError(record);
        context.setSuccess(false);
        CollectingSink.collectSilently(streams().error(), record);
    }

    private DotNetException stopping(ErrorRecord record) {
        CollectingSink.collectSilently(streams().error(), record);
        return new DotNetException(
                        SessionErrors.type("System.Management.Automation.ActionPreferenceStopException"),
                        record.message(),
                        record.exception())
                .withErrorRecord(record)
                .asScriptTerminating();
    }

    /** Adds what only the running command knows: the suffix of the id, activity, position. */
    void complete(ErrorRecord record) {
        if (record.commandSuffix() == null) {
            record.setCommandSuffix(processor.errorIdSuffix());
        }
        if (record.activity().isEmpty()) {
            record.setActivity(commandName());
        }
        if (record.invocationInfo() == null) {
            record.setInvocationInfo(invocation());
        }
    }

    String commandName() {
        InvocationInfo invocation = invocation();
        return invocation.myCommand() != null ? invocation.myCommand().name() : invocation.invocationName();
    }

    @Override
    public void writeWarning(String text) {
        WarningRecord record = new WarningRecord(text, invocation());
        ActionPreference preference = preference("WarningAction", "WarningPreference", ActionPreference.Continue);
        emit(record, text, preference, streams().warning());
    }

    @Override
    public void writeVerbose(String text) {
        ActionPreference preference = switched("Verbose", "VerbosePreference");
        if (preference != ActionPreference.SilentlyContinue) {
            emit(
                    new VerboseRecord(text, invocation()),
                    text,
                    preference,
                    streams().verbose());
        }
    }

    @Override
    public void writeDebug(String text) {
        ActionPreference preference = switched("Debug", "DebugPreference");
        if (preference != ActionPreference.SilentlyContinue) {
            emit(
                    new DebugRecord(text, invocation()),
                    text,
                    preference,
                    streams().debug());
        }
    }

    private void emit(Object record, String text, ActionPreference preference, OutputSink sink) {
        switch (preference) {
            case Ignore -> {}
            case SilentlyContinue -> CollectingSink.collectSilently(sink, record);
            case Stop -> {
                sink.write(record);
                throw stoppedBy(text);
            }
            case Inquire -> {
                sink.write(record);
                if (!confirmation.goOn(text)) {
                    throw stoppedBy(text);
                }
            }
            default -> sink.write(record);
        }
    }

    private DotNetException stoppedBy(String text) {
        DotNetException stop = new DotNetException(
                SessionErrors.type("System.Management.Automation.ActionPreferenceStopException"),
                "a preference says Stop for this message: " + text);
        ErrorRecord record = new ErrorRecord(
                stop, "ActionPreferenceStop", mediashell.automation.ErrorCategory.OperationStopped, null);
        complete(record);
        return stop.withErrorRecord(record).asScriptTerminating();
    }

    @Override
    public void writeInformation(Object message, String... tags) {
        boolean forHost = message instanceof HostInformationMessage;
        ActionPreference preference =
                preference("InformationAction", "InformationPreference", ActionPreference.SilentlyContinue);
        if (preference == ActionPreference.Ignore) {
            return;
        }
        boolean displayed = forHost
                ? common.get("InformationAction") == null || preference == ActionPreference.Continue
                : preference != ActionPreference.SilentlyContinue;
        InformationRecord record = new InformationRecord(
                message,
                commandName(),
                DateTime.ofInstant(
                        context.process().clock().instant(), context.process().zone()),
                List.of(tags),
                displayed);
        streams().information().write(record);
        if (preference == ActionPreference.Stop) {
            throw stoppedBy(record.toString());
        }
    }

    @Override
    public void writeProgress(ProgressRecord record) {
        ActionPreference preference = preference("ProgressAction", "ProgressPreference", ActionPreference.Continue);
        boolean silent = preference == ActionPreference.SilentlyContinue || preference == ActionPreference.Ignore;
        if (!silent && context.host().ui() != null) {
            context.host().ui().writeProgress(System.identityHashCode(processor), record);
        }
    }

    @Override
    public DotNetException terminatingError(ErrorRecord record) {
        record.setInvocationInfo(null);
        complete(record);
        return record.exception().withErrorRecord(record);
    }

    @Override
    public boolean shouldProcess(String target, String action) {
        return confirmation.shouldProcess(target, action);
    }

    @Override
    public boolean shouldProcess(String description, String query, String caption) {
        return confirmation.shouldProcess(description, query, caption);
    }

    /** Whether ShouldProcess only tells what would be done. */
    public boolean isWhatIf() {
        return confirmation.isWhatIf();
    }

    @Override
    public boolean shouldContinue(String query, String caption) {
        return confirmation.shouldContinue(query, caption);
    }

    /** The value of a common parameter, otherwise of its preference variable. */
    ActionPreference preference(String parameter, String variable, ActionPreference otherwise) {
        Object given = common.get(parameter);
        return ActionPreference.of(
                given != null ? given : context.sessionState().value(variable), otherwise);
    }

    private ActionPreference switched(String parameter, String variable) {
        Boolean given = common.flag(parameter);
        if (given != null) {
            return given ? ActionPreference.Continue : ActionPreference.SilentlyContinue;
        }
        return ActionPreference.of(context.sessionState().value(variable), ActionPreference.SilentlyContinue);
    }
}
