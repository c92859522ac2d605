package mediashell.automation.members;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import mediashell.automation.types.PSType;

/** The extended type data of a session (ETS): by type name, the members and display settings that types files and Update-TypeData give. */
public final class TypeDataTable {

    private final Map<String, TypeData> byName = new HashMap<>();
    private final Map<String, TypeData> builtIn;
    private final Map<PSType, List<TypeData>> byType = new IdentityHashMap<>();
    private int version;

    /** A table over the built-in data, which it never changes. */
    public TypeDataTable(Map<String, TypeData> builtIn) {
        this.builtIn = builtIn;
    }

    /** Counts changes: what a call site found holds while it stays the same. */
    public int version() {
        return version;
    }

    /** The data of one type name, or null. */
    public TypeData get(String typeName) {
        String key = fold(typeName);
        TypeData own = byName.get(key);
        return own != null ? own : builtIn.get(key);
    }

    /** The data of one type name for changing, made when absent. */
    public TypeData forChange(String typeName) {
        changed();
        return byName.computeIfAbsent(fold(typeName), key -> {
            TypeData shared = builtIn.get(key);
            return shared == null ? new TypeData(typeName) : shared.copy();
        });
    }

    private void changed() {
        version++;
        byType.clear();
    }

    /** The data of a type and its base types, nearest first. */
    List<TypeData> along(PSType type) {
        List<TypeData> known = byType.get(type);
        if (known == null) {
            known = collect(type);
            byType.put(type, known);
        }
        return known;
    }

    private List<TypeData> collect(PSType from) {
        List<TypeData> found = new ArrayList<>();
        for (PSType type = from; type != null; type = type.baseType()) {
            TypeData data = get(type.fullName());
            if (data != null) {
                found.add(data);
            }
        }
        return List.copyOf(found);
    }

    /** Removes what a type name has, the built-in data too. */
    public void remove(String typeName) {
        changed();
        byName.put(fold(typeName), new TypeData(typeName));
    }

    /** All type data in force. */
    public List<TypeData> all() {
        Map<String, TypeData> all = new LinkedHashMap<>(builtIn);
        all.putAll(byName);
        return List.copyOf(all.values());
    }

    /** The first member of that name along the type names, or null. */
    PSMemberInfo find(List<String> typeNames, String member) {
        for (String typeName : typeNames) {
            TypeData data = get(typeName);
            PSMemberInfo found = data == null ? null : data.member(member);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static String fold(String name) {
        return name.toUpperCase(Locale.ROOT);
    }
}
