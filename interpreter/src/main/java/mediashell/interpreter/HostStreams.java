package mediashell.interpreter;

import java.util.function.Supplier;

import mediashell.automation.ErrorRecord;
import mediashell.automation.HostInformationMessage;
import mediashell.automation.InformationRecord;
import mediashell.automation.PSObject;
import mediashell.automation.format.error.ErrorText;
import mediashell.automation.host.PSHost;
import mediashell.automation.host.PSHostUserInterface;
import mediashell.automation.pipeline.OutputSink;
import mediashell.automation.pipeline.Streams;
import mediashell.automation.session.ExecutionContext;

/** The streams of code that nobody collects: plain text on the host's user interface, or nowhere when it has none. */
final class HostStreams {
    private HostStreams() {}

    /**
     * The streams of a host.
     *
     * @param session asked when an error is shown, because {@code $ErrorView} says how
     */
    static Streams of(PSHost host, Supplier<ExecutionContext> session) {
        PSHostUserInterface ui = host.ui();
        if (ui == null) {
            OutputSink none = OutputSink.NULL;
            return new Streams(none, none, none, none, none, none);
        }
        return new Streams(
                value -> ui.writeLine(String.valueOf(value)),
                value -> ui.writeErrorLine(error(session.get(), ui, value)),
                value -> ui.writeWarningLine(String.valueOf(value)),
                value -> ui.writeVerboseLine(String.valueOf(value)),
                value -> ui.writeDebugLine(String.valueOf(value)),
                value -> show(ui, (InformationRecord) value));
    }

    private static String error(ExecutionContext session, PSHostUserInterface ui, Object value) {
        return PSObject.base(value) instanceof ErrorRecord record
                ? ErrorText.of(session, record, ui.bufferWidth())
                : String.valueOf(value);
    }

    /** Shows a record of the information stream that is meant for the user: in its colors, the line ended unless it goes on. */
    private static void show(PSHostUserInterface ui, InformationRecord record) {
        if (!record.displayed()) {
            return;
        }
        if (record.messageData() instanceof HostInformationMessage message) {
            ui.write(message.foregroundColor(), message.backgroundColor(), message.message());
            if (!message.noNewLine()) {
                ui.writeLine("");
            }
        } else {
            ui.writeLine(record.toString());
        }
    }
}
