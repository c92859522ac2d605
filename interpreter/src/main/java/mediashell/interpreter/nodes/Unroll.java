package mediashell.interpreter.nodes;

import java.util.Iterator;

import mediashell.automation.pipeline.OutputSink;
import mediashell.automation.session.Runspace;
import mediashell.automation.values.AutomationNull;

/** Writes a value the way a statement does: a collection by its elements, nothing for nothing. */
public final class Unroll {
    private Unroll() {}

    /** Writes {@code value} to {@code out}. */
    public static void write(Runspace runspace, OutputSink out, Object value) {
        if (value == null || value instanceof String || value instanceof Number || value instanceof Boolean) {
            out.write(value);
        } else if (value != AutomationNull.VALUE) {
            writeObject(runspace, out, value);
        }
    }

    private static void writeObject(Runspace runspace, OutputSink out, Object value) {
        Iterator<Object> elements = runspace.conversions().enumerate(value);
        if (elements == null) {
            out.write(value);
            return;
        }
        while (elements.hasNext()) {
            Object element = elements.next();
            if (element != AutomationNull.VALUE) {
                out.write(element);
            }
        }
    }
}
