package mediashell.language;

import java.util.List;

/**
 * What a session knows of types outside the script that is parsed. The parser asks for types only where PowerShell
 * resolves them while it parses: within classes, in the clauses of {@code try}, in casts before variables.
 */
public interface KnownTypes {
    /** Knows nothing: no name is reported as missing and no type derives from another. */
    KnownTypes NONE = new KnownTypes() {
        @Override
        public boolean exists(String name, List<String> namespaces) {
            return true;
        }

        @Override
        public boolean isAttribute(String name, List<String> namespaces) {
            return true;
        }

        @Override
        public boolean derives(String name, String base, List<String> namespaces) {
            return name.equalsIgnoreCase(base);
        }
    };

    /**
     * Whether there is a type of this name.
     *
     * @param name the full name as written, with type arguments and ranks
     * @param namespaces those that the script uses, in order
     */
    boolean exists(String name, List<String> namespaces);

    /** Whether there is an attribute of this name, with or without its suffix. */
    boolean isAttribute(String name, List<String> namespaces);

    /** Whether both types exist and {@code name} means {@code base} or a class derived from it. */
    boolean derives(String name, String base, List<String> namespaces);
}
