package mediashell.automation.types;

import java.util.List;
import java.util.Map;

import mediashell.language.KnownTypes;

/** What the parser asks about types, answered by a session's types. */
public final class SessionKnownTypes implements KnownTypes {

    private final TypeResolver types;

    public SessionKnownTypes(TypeResolver types) {
        this.types = types;
    }

    /** Assemblies are not told apart, but what names a type is none. */
    @Override
    public boolean exists(String name, List<String> namespaces) {
        int comma = name.lastIndexOf(',');
        boolean inBrackets = name.indexOf(']', comma) >= 0;
        String assembly =
                comma < 0 || inBrackets ? "" : name.substring(comma + 1).strip();
        return types.resolve(name, namespaces, Map.of()) != null
                && (assembly.isEmpty() || types.resolve(assembly) == null);
    }

    @Override
    public boolean isAttribute(String name, List<String> namespaces) {
        return LanguageAttributes.contains(name)
                || types.resolve(name, namespaces, Map.of()) != null
                || types.resolve(name + "Attribute", namespaces, Map.of()) != null;
    }

    @Override
    public boolean derives(String name, String base, List<String> namespaces) {
        PSType derived = types.resolve(name, namespaces, Map.of());
        PSType found = types.resolve(base, namespaces, Map.of());
        return derived != null && found != null && found.isAssignableFrom(derived);
    }
}
