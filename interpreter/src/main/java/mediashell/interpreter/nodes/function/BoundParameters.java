package mediashell.interpreter.nodes.function;

import java.util.Map;

import mediashell.automation.values.Hashtable;

/** {@code $PSBoundParameters}: names and values in order of binding. */
final class BoundParameters {
    private BoundParameters() {}

    static Object of(Map<String, Object> bound) {
        Hashtable table = Hashtable.ignoringCase();
        bound.forEach(table::set);
        return table;
    }
}
