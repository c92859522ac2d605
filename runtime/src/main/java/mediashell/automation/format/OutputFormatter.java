package mediashell.automation.format;

import mediashell.automation.format.data.FormatData;
import mediashell.automation.session.ExecutionContext;

/**
 * The work of an Out cmdlet: bare objects are formatted by their default views, records of Format cmdlets are rendered as they come.
 */
public final class OutputFormatter {

    private final LineRenderer renderer;
    private final Formatter formatter;

    public OutputFormatter(ExecutionContext context, int width, LineSink sink) {
        this.renderer = new LineRenderer(width, sink);
        this.formatter = new Formatter(context, FormatOptions.DEFAULT, renderer::accept);
    }

    public void write(Object value) {
        if (value instanceof FormatData ready) {
            formatter.end();
            renderer.accept(ready);
        } else {
            formatter.process(value);
        }
    }

    /** Ends the document that bare objects began. */
    public void end() {
        formatter.end();
    }
}
