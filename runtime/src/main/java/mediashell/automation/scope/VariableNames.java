package mediashell.automation.scope;

import java.util.Set;

/** Names of variables, functions and aliases compare without regard to case, by the simple upper case of each UTF-16 unit (OrdinalIgnoreCase). */
public final class VariableNames {
    private static final Set<String> ALL_SCOPE = Set.of(
            "?",
            "ENABLEDEXPERIMENTALFEATURES",
            "ERROR",
            "EXECUTIONCONTEXT",
            "FALSE",
            "HOME",
            "HOST",
            "ISCORECLR",
            "ISLINUX",
            "ISMACOS",
            "ISWINDOWS",
            "PID",
            "PSCULTURE",
            "PSEDITION",
            "PSHOME",
            "PSUICULTURE",
            "PSVERSIONTABLE",
            "SHELLID",
            "TRUE");

    private VariableNames() {}

    /** The form of a name under which tables keep it. */
    public static String key(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c != Character.toUpperCase(c)) {
                return fold(name, i);
            }
        }
        return name.equals("PSITEM") ? "_" : name;
    }

    /** Whether a new session's variable of that key exists in every scope, so that an assignment anywhere means it. */
    public static boolean isAllScope(String key) {
        return ALL_SCOPE.contains(key);
    }

    private static String fold(String name, int from) {
        char[] folded = name.toCharArray();
        for (int i = from; i < folded.length; i++) {
            folded[i] = Character.toUpperCase(folded[i]);
        }
        String key = new String(folded);
        return key.equals("PSITEM") ? "_" : key;
    }
}
