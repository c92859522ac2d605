package mediashell.cmdlets.format;

import mediashell.automation.ErrorRecord;
import mediashell.automation.format.OutputFormatter;
import mediashell.automation.host.PSHostUserInterface;
import mediashell.automation.session.ExecutionContext;

/** Objects on their way to the host's screen; records of merged streams go where the host shows them. */
final class HostOutput {

    private static final int WIDTH_WITHOUT_SCREEN = 120;

    private final ExecutionContext context;
    private final OutputFormatter formatter;

    HostOutput(ExecutionContext context) {
        this.context = context;
        PSHostUserInterface ui = context.host().ui();
        this.formatter =
                OutputFormatter.forHost(context, ui == null ? WIDTH_WITHOUT_SCREEN : ui.bufferWidth(), line -> {
                    if (ui != null) {
                        ui.writeLine(line);
                    }
                });
    }

    void write(Object value) {
        if (value instanceof ErrorRecord record) {
            context.hostStreams().error().write(record);
        } else {
            formatter.write(value);
        }
    }

    void end() {
        formatter.end();
    }
}
