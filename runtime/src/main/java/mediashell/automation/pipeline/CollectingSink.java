package mediashell.automation.pipeline;

import mediashell.automation.values.ListValue;

/**
 * Keeps what passes in a list, for -OutVariable, -ErrorVariable and their kin, and hands it on.
 */
final class CollectingSink implements OutputSink {

    private final ListValue list;
    private final OutputSink next;

    CollectingSink(ListValue list, OutputSink next) {
        this.list = list;
        this.next = next;
    }

    @Override
    public void write(Object value) {
        list.add(value);
        next.write(value);
    }

    /** Keeps a record that a preference silenced, here and in the lists behind. */
    void collect(Object value) {
        if (list.count() > 0 && list.get(list.count() - 1) == value) {
            return;
        }
        list.add(value);
        if (next instanceof CollectingSink behind) {
            behind.collect(value);
        }
    }

    /** Tells the variables of the enclosing commands of a record that is not written. */
    static void collectSilently(OutputSink sink, Object value) {
        if (sink instanceof CollectingSink collecting) {
            collecting.collect(value);
        }
    }
}
