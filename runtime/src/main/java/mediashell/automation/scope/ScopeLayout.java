package mediashell.automation.scope;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which local variables of a script block have which slot. Immutable; made once when the block is translated, shared by all its runs.
 * Every layout begins with the same automatic variables, so that they are found in any scope without a look-up by name.
 */
public final class ScopeLayout {
    /** {@code $_} and {@code $PSItem}. */
    public static final int UNDERSCORE = 0;

    public static final int ARGS = 1;
    public static final int INPUT = 2;
    public static final int BOUND_PARAMETERS = 3;
    public static final int MY_INVOCATION = 4;
    public static final int PS_CMDLET = 5;
    public static final int THIS = 6;
    public static final int FOREACH = 7;
    public static final int SWITCH = 8;
    public static final int MATCHES = 9;
    private static final List<String> AUTOMATIC = List.of(
            "_",
            "args",
            "input",
            "PSBoundParameters",
            "MyInvocation",
            "PSCmdlet",
            "this",
            "foreach",
            "switch",
            "Matches");

    /** A layout with the automatic variables only. */
    public static final ScopeLayout EMPTY = of(List.of());

    private final String[] names;
    private final Map<String, Integer> slots;

    private ScopeLayout(String[] names, Map<String, Integer> slots) {
        this.names = names;
        this.slots = slots;
    }

    /** A layout with these variables behind the automatic ones; names that differ only in case are one. */
    public static ScopeLayout of(Iterable<String> variables) {
        Map<String, Integer> slots = new HashMap<>();
        List<String> names = new java.util.ArrayList<>();
        for (String name : AUTOMATIC) {
            slots.put(VariableNames.key(name), names.size());
            names.add(name);
        }
        for (String name : variables) {
            if (slots.putIfAbsent(VariableNames.key(name), names.size()) == null) {
                names.add(name);
            }
        }
        return new ScopeLayout(names.toArray(String[]::new), slots);
    }

    /** The number of slots. */
    public int size() {
        return names.length;
    }

    /**
     * The slot of a variable, or -1.
     *
     * @param key from {@link VariableNames#key}
     */
    public int slot(String key) {
        Integer slot = slots.get(key);
        return slot == null ? -1 : slot;
    }

    /** The variable's name as it was first written. */
    public String name(int slot) {
        return names[slot];
    }
}
