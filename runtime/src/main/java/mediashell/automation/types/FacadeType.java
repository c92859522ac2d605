package mediashell.automation.types;

import java.util.ArrayList;
import java.util.List;

/** A type whose members the processor found; everything but the name is looked up when asked for. */
final class FacadeType extends NamedType {

    private TypeKind kind;
    private final FacadeIndex index;
    private final int number;
    private String[] description;
    private PSType base;
    private MemberTable members;
    private List<PSType> typeParameters;

    FacadeType(String fullName, FacadeIndex index, int number) {
        super(fullName);
        this.index = index;
        this.number = number;
    }

    private String describe(int part) {
        if (description == null) {
            description = index.describe(number).split("\\|", -1);
        }
        return description[part];
    }

    @Override
    public TypeKind kind() {
        if (kind == null) {
            kind = TypeKind.valueOf(describe(0));
        }
        return kind;
    }

    @Override
    public PSType baseType() {
        if (base == null && !describe(1).isEmpty()) {
            base = SignatureTypes.parse(describe(1), typeArguments());
        }
        return base;
    }

    @Override
    List<PSType> declaredInterfaces() {
        List<PSType> found = new ArrayList<>();
        for (String name : SignatureTypes.splitTopLevel(describe(2))) {
            found.add(SignatureTypes.parse(name, typeArguments()));
        }
        return found;
    }

    /** The type parameters of an open generic type. */
    @Override
    public List<PSType> typeArguments() {
        if (typeParameters == null) {
            List<PSType> parameters = new ArrayList<>();
            for (String name : SignatureTypes.splitTopLevel(describe(3))) {
                parameters.add(new GenericParameter(name, parameters.size(), false));
            }
            typeParameters = List.copyOf(parameters);
        }
        return typeParameters;
    }

    @Override
    public PSType genericDefinition() {
        return fullName().indexOf('`') >= 0 ? this : null;
    }

    @Override
    public MemberTable members() {
        if (members == null) {
            members = index.members(number);
        }
        return members;
    }

    @Override
    public Class<?> javaClass() {
        return index.javaClass(number);
    }

    @Override
    public boolean isAssignableFrom(PSType other) {
        return fullName().equals("System.Object") || super.isAssignableFrom(other);
    }
}
