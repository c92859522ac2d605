package mediashell.language.ast;

/**
 * A simple, possibly dotted type name.
 *
 * @param extent the text that the name covers
 * @param name the name
 * @param assemblyName the assembly behind a comma; null when absent
 */
public record TypeName(ScriptExtent extent, String name, String assemblyName) implements ITypeName {
    @Override
    public String fullName() {
        return assemblyName == null ? name : name + "," + assemblyName;
    }
}
