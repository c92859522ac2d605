package mediashell.interpreter.nodes;

import java.util.Arrays;

import mediashell.automation.pipeline.OutputSink;
import mediashell.automation.values.AutomationNull;
import mediashell.automation.values.TypedArray;

/** Gathers the output of a pipeline used as a value: nothing, the one object, or an array. */
public final class OutputCollector implements OutputSink {
    private Object first;
    private Object[] items;
    private int count;

    @Override
    public void write(Object value) {
        if (count == 0) {
            first = value;
        } else {
            append(value);
        }
        count++;
    }

    private void append(Object value) {
        if (items == null) {
            items = new Object[8];
            items[0] = first;
        } else if (count == items.length) {
            items = Arrays.copyOf(items, count * 2);
        }
        items[count] = value;
    }

    /** How many objects came. */
    public int count() {
        return count;
    }

    /** The pipeline's value. */
    public Object value() {
        return switch (count) {
            case 0 -> AutomationNull.VALUE;
            case 1 -> first;
            default -> array();
        };
    }

    /** All objects as an {@code object[]}, also none or one. */
    public TypedArray array() {
        return TypedArray.ofObjects(toArray());
    }

    /** All objects. */
    public Object[] toArray() {
        return switch (count) {
            case 0 -> new Object[0];
            case 1 -> new Object[] {first};
            default -> Arrays.copyOf(items, count);
        };
    }
}
