package mediashell.automation.types;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** {@code T[]}, {@code T[,]}: one instance for each element type and rank. */
public final class ArrayType extends PSType {

    /** By element type, then by rank. */
    private static final Map<PSType, Map<Integer, ArrayType>> ALL = new ConcurrentHashMap<>();

    private final PSType element;
    private final int rank;
    private List<PSType> interfaces;

    private ArrayType(PSType element, int rank) {
        this.element = element;
        this.rank = rank;
    }

    /** The canonical array type. */
    public static ArrayType of(PSType element, int rank) {
        return ALL.computeIfAbsent(element, type -> new ConcurrentHashMap<>())
                .computeIfAbsent(rank, size -> new ArrayType(element, size));
    }

    public int rank() {
        return rank;
    }

    private String brackets() {
        return "[" + ",".repeat(rank - 1) + "]";
    }

    @Override
    public PSType elementType() {
        return element;
    }

    @Override
    public String fullName() {
        return element.fullName() + brackets();
    }

    @Override
    public String name() {
        return element.name() + brackets();
    }

    @Override
    public String namespace() {
        return element.namespace();
    }

    @Override
    public String displayName() {
        return element.displayName() + brackets();
    }

    @Override
    public PSType baseType() {
        return Types.ARRAY;
    }

    @Override
    public List<PSType> interfaces() {
        if (interfaces == null) {
            List<PSType> all = new ArrayList<>(Types.ARRAY.interfaces());
            if (rank == 1) {
                for (String name : List.of(
                        "IList`1", "ICollection`1", "IEnumerable`1", "IReadOnlyList`1", "IReadOnlyCollection`1")) {
                    all.add(GenericType.of(
                            FacadeTypes.require("System.Collections.Generic." + name), List.of(element)));
                }
            }
            interfaces = List.copyOf(all);
        }
        return interfaces;
    }

    @Override
    public boolean isAssignableFrom(PSType other) {
        return other instanceof ArrayType array
                && array.rank == rank
                && (array.element == element
                        || !array.element.isValueType() && element.isAssignableFrom(array.element));
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
}
