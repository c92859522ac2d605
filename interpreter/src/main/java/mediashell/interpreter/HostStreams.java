package mediashell.interpreter;

import mediashell.automation.HostInformationMessage;
import mediashell.automation.InformationRecord;
import mediashell.automation.host.PSHost;
import mediashell.automation.host.PSHostUserInterface;
import mediashell.automation.pipeline.OutputSink;
import mediashell.automation.pipeline.Streams;

/** The streams of code that nobody collects: plain text on the host's user interface, or nowhere when it has none. */
final class HostStreams {
    private HostStreams() {}

    static Streams of(PSHost host) {
        PSHostUserInterface ui = host.ui();
        if (ui == null) {
            OutputSink none = OutputSink.NULL;
            return new Streams(none, none, none, none, none, none);
        }
        return new Streams(
                value -> ui.writeLine(String.valueOf(value)),
                value -> ui.writeErrorLine(String.valueOf(value)),
                value -> ui.writeWarningLine(String.valueOf(value)),
                value -> ui.writeVerboseLine(String.valueOf(value)),
                value -> ui.writeDebugLine(String.valueOf(value)),
                value -> show(ui, (InformationRecord) value));
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
