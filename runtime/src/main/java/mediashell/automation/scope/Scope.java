package mediashell.automation.scope;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import mediashell.automation.binding.AliasInfo;
import mediashell.automation.binding.FunctionInfo;
import mediashell.automation.types.PSType;

/**
 * The variables, functions and aliases of one call (SessionStateScope). Variables known when the block was translated have slots; what comes
 * later by name is kept in a table made on first use. Unset variables are looked for in the calling scopes. Used by one thread.
 */
public final class Scope {
    /** Public for the interpreter's nodes, which guard on it and go to {@link #slots} directly. */
    public final ScopeLayout layout;

    public final Object[] slots;
    private final Scope parent;
    private Scope scriptScope;
    private Map<String, Object> named;
    private Map<String, String> spelling;
    private Map<String, FunctionInfo> functions;
    private Map<String, AliasInfo> aliases;
    private Map<String, PSType> types = Map.of();
    private List<String> namespaces = List.of();
    private int strictVersion = -1;

    public Scope(ScopeLayout layout, Scope parent) {
        this.layout = layout;
        this.slots = new Object[layout.size()];
        this.parent = parent;
        this.scriptScope = parent == null ? this : parent.scriptScope;
    }

    public Scope parent() {
        return parent;
    }

    /** Where {@code $script:} leads from here. */
    public Scope scriptScope() {
        return scriptScope;
    }

    /** Makes this the scope of a running script file or a module. */
    public void markScriptScope() {
        scriptScope = this;
    }

    /** Whether Set-StrictMode asked for at least this major version: the innermost setting counts, up to the running script or module. */
    public boolean isStrict(int major) {
        for (Scope scope = this; scope != null; scope = scope.parent()) {
            if (scope.strictVersion() >= 0) {
                return scope.strictVersion() >= major * 100;
            }
        }
        return false;
    }

    /** The version that Set-StrictMode set here, in hundredths of a major version; -1 when none. */
    public int strictVersion() {
        return strictVersion;
    }

    public void setStrictVersion(int version) {
        this.strictVersion = version;
    }

    /** The content of a variable in this scope alone, or null when it is not set. */
    public Object local(String key) {
        int slot = layout.slot(key);
        if (slot >= 0) {
            return slots[slot];
        }
        return named == null ? null : named.get(key);
    }

    /** The content of a variable as code in this scope sees it, or null when no scope has it. */
    public Object find(String key) {
        for (Scope scope = this; scope != null; scope = scope.parent) {
            Object content = scope.local(key);
            if (content != null && (scope == this || !isPrivate(content))) {
                return content;
            }
        }
        return null;
    }

    /** {@link #find} for an automatic variable. */
    public Object findAutomatic(int slot) {
        for (Scope scope = this; scope != null; scope = scope.parent) {
            Object content = scope.slots[slot];
            if (content != null) {
                return content;
            }
        }
        return null;
    }

    /** The scope in which {@link #find} finds the variable, or null. */
    public Scope owner(String key) {
        for (Scope scope = this; scope != null; scope = scope.parent) {
            Object content = scope.local(key);
            if (content != null && (scope == this || !isPrivate(content))) {
                return scope;
            }
        }
        return null;
    }

    /** Stores content, whatever was there. */
    public void put(String name, String key, Object content) {
        int slot = layout.slot(key);
        if (slot >= 0) {
            slots[slot] = content;
            return;
        }
        if (named == null) {
            named = new LinkedHashMap<>();
            spelling = new HashMap<>();
        }
        named.put(key, content);
        spelling.putIfAbsent(key, name);
    }

    /** Assigns a value to a variable of this scope, creating it when it is not there; constraints and options of a cell hold. */
    public void assign(String name, String key, Object value) {
        Object content = local(key);
        if (content instanceof VariableCell cell) {
            cell.variable().setValue(value);
        } else {
            put(name, key, content(value));
        }
    }

    /** Removes a variable; a missing one is no error. */
    public void remove(String key) {
        int slot = layout.slot(key);
        if (slot >= 0) {
            slots[slot] = null;
        } else if (named != null) {
            named.remove(key);
            spelling.remove(key);
        }
    }

    /** The variable of this scope as an object, which it becomes for good; null when it is not set. */
    public PSVariable cell(String key) {
        Object content = local(key);
        if (content == null) {
            return null;
        }
        if (content instanceof VariableCell cell) {
            return cell.variable();
        }
        PSVariable variable = new PSVariable(spelling(key), value(content));
        put(variable.name(), key, new VariableCell(variable));
        return variable;
    }

    /** The keys of all variables that are set here. */
    public List<String> keys() {
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < slots.length; i++) {
            if (slots[i] != null) {
                keys.add(VariableNames.key(layout.name(i)));
            }
        }
        if (named != null) {
            keys.addAll(named.keySet());
        }
        return keys;
    }

    /** The functions defined in this scope, for changing. */
    public Map<String, FunctionInfo> functions() {
        if (functions == null) {
            functions = new LinkedHashMap<>();
        }
        return functions;
    }

    /** Whether functions or aliases were ever defined here. */
    public boolean hasCommands() {
        return functions != null || aliases != null;
    }

    /** The function of that key in this scope alone, or null. */
    public FunctionInfo function(String key) {
        return functions == null ? null : functions.get(key);
    }

    /** The aliases defined in this scope, for changing. */
    public Map<String, AliasInfo> aliases() {
        if (aliases == null) {
            aliases = new LinkedHashMap<>();
        }
        return aliases;
    }

    /** The alias of that key in this scope alone, or null. */
    public AliasInfo alias(String key) {
        return aliases == null ? null : aliases.get(key);
    }

    /** Type names that are made of text here and in the scopes below may leave these namespaces out. */
    public void useNamespaces(List<String> used) {
        namespaces = used;
    }

    /** The namespaces that the innermost script with {@code using namespace} statements uses. */
    public List<String> namespaces() {
        for (Scope scope = this; scope != null; scope = scope.parent) {
            if (!scope.namespaces.isEmpty()) {
                return scope.namespaces;
            }
        }
        return List.of();
    }

    /** Makes types known here and in the scopes below, by their names in upper case. */
    public void defineTypes(Map<String, PSType> defined) {
        Map<String, PSType> all = new HashMap<>(types);
        all.putAll(defined);
        types = all;
    }

    /** The types that scripts defined in this very scope, by their names in upper case. */
    public Map<String, PSType> types() {
        return types;
    }

    /** Whether a script defined any type in this scope or one above. */
    public boolean seesTypes() {
        for (Scope scope = this; scope != null; scope = scope.parent) {
            if (!scope.types.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The script's type of that name in upper case as code in this scope sees it, or null. */
    public PSType findType(String key) {
        for (Scope scope = this; scope != null; scope = scope.parent) {
            PSType type = scope.types.get(key);
            if (type != null) {
                return type;
            }
        }
        return null;
    }

    /** What a slot holds for a value. */
    public static Object content(Object value) {
        return value == null ? NullContent.INSTANCE : value;
    }

    /** The value behind a slot's content; of an unset one null. */
    public static Object value(Object content) {
        return content instanceof SlotContent special ? special.read() : content;
    }

    private static boolean isPrivate(Object content) {
        return content instanceof VariableCell cell && cell.variable().isPrivate();
    }

    private String spelling(String key) {
        int slot = layout.slot(key);
        return slot >= 0 ? layout.name(slot) : spelling.get(key);
    }
}
