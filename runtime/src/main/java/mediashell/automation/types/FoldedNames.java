package mediashell.automation.types;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** All full names of the facade by their upper-case form; made when a script first writes a full name in another case. */
final class FoldedNames {

    static final FoldedNames INSTANCE = new FoldedNames();

    private final Map<String, String> exact = new HashMap<>();

    private FoldedNames() {
        for (FacadeIndex index : FacadeTypes.indexes()) {
            for (String name : index.names()) {
                exact.put(fold(name), name);
            }
        }
        for (String name : FacadeTypes.declared().allNames()) {
            exact.put(fold(name), name);
        }
    }

    private static String fold(String name) {
        return name.toUpperCase(Locale.ROOT);
    }

    /** The name as declared, or null. */
    String exactName(String name) {
        return exact.get(fold(name));
    }
}
