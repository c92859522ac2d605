package mediashell.automation.modules;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.SessionStateImpl;

/** The modules of one session: all that are loaded, and for each session state those it imported. */
public final class ModuleTable {
    private final Map<String, ScriptModule> loaded = new LinkedHashMap<>();
    private final Map<SessionStateImpl, Map<String, ScriptModule>> imported = new IdentityHashMap<>();

    /** The table of a session. */
    public static ModuleTable of(ExecutionContext context) {
        return context.service(ModuleTable.class, c -> new ModuleTable());
    }

    /** All loaded modules in order of loading. */
    public List<ScriptModule> loaded() {
        return new ArrayList<>(loaded.values());
    }

    /** The modules that code of a state sees: those it imported and those of the top level. */
    public List<ScriptModule> visible(SessionStateImpl state, SessionStateImpl topLevel) {
        Map<String, ScriptModule> found = new LinkedHashMap<>(imported.getOrDefault(topLevel, Map.of()));
        found.putAll(imported.getOrDefault(state, Map.of()));
        return new ArrayList<>(found.values());
    }

    /** The loaded module of that file, or null. */
    ScriptModule byPath(String file) {
        return loaded.get(file);
    }

    /** The loaded module whose code comes from that file, whatever named it, or null. */
    ScriptModule ofFile(String file) {
        return loaded.values().stream()
                .filter(module -> module.path().equals(file))
                .findFirst()
                .orElse(null);
    }

    void add(String key, ScriptModule module) {
        loaded.put(key, module);
    }

    void markImported(SessionStateImpl state, ScriptModule module) {
        imported.computeIfAbsent(state, s -> new LinkedHashMap<>()).put(key(module), module);
    }

    void remove(ScriptModule module) {
        loaded.values().removeIf(m -> m == module);
        imported.values().forEach(map -> map.values().removeIf(m -> m == module));
    }

    private static String key(ScriptModule module) {
        return module.path().isEmpty() ? module.name() + "@" + System.identityHashCode(module) : module.path();
    }
}
