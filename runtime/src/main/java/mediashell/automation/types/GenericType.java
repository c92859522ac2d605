package mediashell.automation.types;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** A closed generic type such as {@code List<int>}: one instance for each definition and arguments. */
public final class GenericType extends PSType {

    /** Definitions whose first argument may be a base type of what is given (C# {@code out}). */
    private static final Set<String> COVARIANT = Set.of(
            "System.Collections.Generic.IEnumerable`1",
            "System.Collections.Generic.IEnumerator`1",
            "System.Collections.Generic.IReadOnlyList`1",
            "System.Collections.Generic.IReadOnlyCollection`1");

    private static final Map<Key, GenericType> ALL = new ConcurrentHashMap<>();
    private final PSType definition;
    private final List<PSType> arguments;
    private PSType base;
    private List<PSType> interfaces;
    private MemberTable members;

    private GenericType(PSType definition, List<PSType> arguments) {
        this.definition = definition;
        this.arguments = arguments;
    }

    private record Key(PSType definition, List<PSType> arguments) {}

    /** The canonical closed type. */
    public static PSType of(PSType definition, List<PSType> arguments) {
        if (arguments.equals(definition.typeArguments())) {
            return definition;
        }
        List<PSType> copy = List.copyOf(arguments);
        return ALL.computeIfAbsent(new Key(definition, copy), key -> new GenericType(definition, copy));
    }

    @Override
    public PSType genericDefinition() {
        return definition;
    }

    @Override
    public List<PSType> typeArguments() {
        return arguments;
    }

    @Override
    public String fullName() {
        return definition.fullName()
                + arguments.stream().map(a -> "[" + a.fullName() + "]").collect(Collectors.joining(",", "[", "]"));
    }

    @Override
    public String name() {
        return definition.name();
    }

    @Override
    public String namespace() {
        return definition.namespace();
    }

    @Override
    public String displayName() {
        String name = definition.fullName();
        int tick = name.indexOf('`');
        return name.substring(0, tick)
                + arguments.stream().map(PSType::displayName).collect(Collectors.joining(",", "[", "]"));
    }

    @Override
    public PSType baseType() {
        if (base == null && definition.baseType() != null) {
            base = close(definition.baseType());
        }
        return base;
    }

    @Override
    public List<PSType> interfaces() {
        if (interfaces == null) {
            interfaces = definition.interfaces().stream().map(this::close).toList();
        }
        return interfaces;
    }

    /** A type of the definition's signatures with the arguments in the place of the type parameters. */
    public PSType close(PSType open) {
        return substitute(open, arguments, false);
    }

    /** Replaces the type parameters of a type or of a method in a signature's type. */
    public static PSType substitute(PSType open, List<PSType> arguments, boolean ofMethod) {
        return switch (open) {
            case GenericParameter p when p.isOfMethod() == ofMethod -> arguments.get(p.position());
            case ArrayType array -> ArrayType.of(substitute(array.elementType(), arguments, ofMethod), array.rank());
            case PSType t
            when !t.typeArguments().isEmpty() -> {
                List<PSType> closed = new ArrayList<>();
                t.typeArguments().forEach(a -> closed.add(substitute(a, arguments, ofMethod)));
                yield of(t.genericDefinition(), closed);
            }
            default -> open;
        };
    }

    @Override
    public boolean isAssignableFrom(PSType other) {
        if (super.isAssignableFrom(other)) {
            return true;
        }
        return COVARIANT.contains(definition.fullName())
                && (isVariantOf(other) || other.interfaces().stream().anyMatch(this::isVariantOf));
    }

    private boolean isVariantOf(PSType other) {
        if (other.genericDefinition() != definition) {
            return false;
        }
        PSType given = other.typeArguments().getFirst();
        return !given.isValueType() && arguments.getFirst().isAssignableFrom(given);
    }

    @Override
    public TypeKind kind() {
        return definition.kind();
    }

    @Override
    public MemberTable members() {
        if (members == null) {
            members = new ClosedMemberTable(definition.members(), this);
        }
        return members;
    }

    @Override
    public Class<?> javaClass() {
        return definition.javaClass();
    }
}
