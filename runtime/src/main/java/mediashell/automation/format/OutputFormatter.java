package mediashell.automation.format;

import mediashell.automation.format.data.FormatData;
import mediashell.automation.session.ExecutionContext;

/**
 * The work of an Out cmdlet: bare objects are formatted by their default views, records of Format cmdlets are rendered as they come.
 */
public final class OutputFormatter {

    private final ExecutionContext context;
    private final int width;
    private final LineRenderer renderer;
    private final Formatter formatter;

    /** Output into a file, a pipe or a string. */
    public OutputFormatter(ExecutionContext context, int width, LineSink sink) {
        this(context, width, sink, false);
    }

    /** Output for the host's screen, which may be decorated. */
    public static OutputFormatter forHost(ExecutionContext context, int width, LineSink sink) {
        return new OutputFormatter(context, width, sink, true);
    }

    private OutputFormatter(ExecutionContext context, int width, LineSink sink, boolean forHost) {
        this.context = context;
        this.width = width;
        this.renderer = new LineRenderer(width, sink, () -> LineStyle.of(context, forHost));
        this.formatter = new Formatter(context, FormatOptions.DEFAULT, renderer::accept);
    }

    public void write(Object value) {
        if (value instanceof FormatData ready) {
            formatter.end();
            renderer.accept(ready);
            return;
        }
        String text = PlacedText.of(context, value, width);
        if (text == null) {
            formatter.process(value);
        } else {
            text.lines().forEach(renderer::decorated);
        }
    }

    /** Ends the document that bare objects began. */
    public void end() {
        formatter.end();
    }
}
