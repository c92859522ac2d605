package mediashell.automation.types;

import java.util.List;

/** A type parameter in the signature of an open generic type or of a generic method. */
public final class GenericParameter extends PSType {

    private final String name;
    private final int position;
    private final boolean ofMethod;

    GenericParameter(String name, int position, boolean ofMethod) {
        this.name = name;
        this.position = position;
        this.ofMethod = ofMethod;
    }

    public int position() {
        return position;
    }

    /** Whether a method declares it rather than a type. */
    public boolean isOfMethod() {
        return ofMethod;
    }

    @Override
    public String fullName() {
        return name;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String namespace() {
        return null;
    }

    @Override
    public PSType baseType() {
        return Types.OBJECT;
    }

    @Override
    public List<PSType> interfaces() {
        return List.of();
    }

    @Override
    public TypeKind kind() {
        return TypeKind.CLASS;
    }

    @Override
    public MemberTable members() {
        return MemberTable.EMPTY;
    }

    @Override
    public Class<?> javaClass() {
        return null;
    }

    @Override
    public String displayName() {
        return name;
    }
}
