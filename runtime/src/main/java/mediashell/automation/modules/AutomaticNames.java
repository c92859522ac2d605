package mediashell.automation.modules;

import java.util.Set;

/** Variables that every scope has of its own and no module exports. */
final class AutomaticNames {
    private static final Set<String> KEYS =
            Set.of("_", "ARGS", "INPUT", "PSBOUNDPARAMETERS", "MYINVOCATION", "PSCMDLET", "THIS", "FOREACH", "SWITCH");

    private AutomaticNames() {}

    static boolean contains(String key) {
        return KEYS.contains(key);
    }
}
