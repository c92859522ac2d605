package mediashell.language.ast;

/**
 * A type name that no script wrote: made by the engine for a type that it knows.
 *
 * @param extent an empty extent or that of the construct that implies the type
 * @param name the full name of the type
 */
public record ReflectionTypeName(ScriptExtent extent, String name) implements ITypeName {
    @Override
    public String fullName() {
        return name;
    }

    @Override
    public String assemblyName() {
        return null;
    }
}
