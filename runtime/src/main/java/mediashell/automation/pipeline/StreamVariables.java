package mediashell.automation.pipeline;

import mediashell.automation.ErrorRecord;
import mediashell.automation.binding.CommonParameters;
import mediashell.automation.scope.PSVariable;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.values.ListValue;

/** Connects -OutVariable, -ErrorVariable, -WarningVariable, -InformationVariable and -PipelineVariable to a command's streams. */
public final class StreamVariables {

    private final ExecutionContext context;
    private final CommonParameters common;

    StreamVariables(ExecutionContext context, CommonParameters common) {
        this.context = context;
        this.common = common;
    }

    Streams connect(Streams streams) {
        Streams plugged = streams;
        String pipelineVariable = common.text("PipelineVariable");
        if (pipelineVariable != null) {
            plugged = plugged.withOutput(new PipelineVariableSink(variable(pipelineVariable), plugged.output()));
        }
        plugged = plugged.withOutput(collecting("OutVariable", plugged.output()));
        plugged = plugged.withError(collecting("ErrorVariable", plugged.error()));
        plugged = plugged.withWarning(collecting("WarningVariable", plugged.warning()));
        return plugged.withInformation(collecting("InformationVariable", plugged.information()));
    }

    private PSVariable variable(String name) {
        context.sessionState().setVariable(name, null);
        return context.sessionState().variable(name);
    }

    private OutputSink collecting(String parameter, OutputSink next) {
        String name = common.text(parameter);
        return name == null ? next : new CollectingSink(list(name), next);
    }

    /** {@code +name} goes on with the list that is there. */
    private ListValue list(String name) {
        boolean append = name.startsWith("+");
        String bare = append ? name.substring(1) : name;
        if (append && context.sessionState().value(bare) instanceof ListValue already) {
            return already;
        }
        ListValue fresh = (ListValue)
                context.members().construct(FacadeTypes.find("System.Collections.ArrayList"), new Object[0]);
        context.sessionState().setVariable(bare, fresh);
        return fresh;
    }

    /** Tells -ErrorVariable of an error that is not written to the error stream. */
    public static void collectError(Streams streams, ErrorRecord record) {
        CollectingSink.collectSilently(streams.error(), record);
    }
}
