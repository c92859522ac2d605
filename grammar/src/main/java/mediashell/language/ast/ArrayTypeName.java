package mediashell.language.ast;

/**
 * A type name with a rank: {@code int[]} or {@code int[,]}.
 *
 * @param extent the text that the name covers
 * @param elementType the name before the brackets
 * @param rank the number of dimensions, 1 or more
 */
public record ArrayTypeName(ScriptExtent extent, ITypeName elementType, int rank) implements ITypeName {
    @Override
    public String fullName() {
        return withAssembly(name());
    }

    @Override
    public String name() {
        return elementType.name() + "[" + ",".repeat(rank - 1) + "]";
    }

    @Override
    public String assemblyName() {
        return elementType.assemblyName();
    }

    @Override
    public boolean isArray() {
        return true;
    }

    private String withAssembly(String name) {
        return assemblyName() == null ? name : name + "," + assemblyName();
    }
}
