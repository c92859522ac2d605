package mediashell.automation.types;

import java.util.List;

/**
 * The identity of a .NET type as scripts see it: what {@code [int]}, {@code $x.GetType()} and overload resolution speak of.
 *
 * <p>Instances are canonical, so types are compared by identity: facade types and their arrays and generic instances once a
 * process, script classes once a definition and session. A value's type never follows from its Java class alone; ask
 * {@link Types#of(Object)}.
 */
public abstract class PSType {

    /** Namespace and name, for example {@code System.Collections.Generic.List`1[[System.Int32]]}. */
    public abstract String fullName();

    /** The simple name, for example {@code Int32}, {@code Object[]}, {@code List`1}. */
    public abstract String name();

    /** The namespace, or null for a script class. */
    public abstract String namespace();

    /** The base type, or null for {@code System.Object} and interfaces. */
    public abstract PSType baseType();

    /** All interfaces, inherited ones too. */
    public abstract List<PSType> interfaces();

    public abstract TypeKind kind();

    /** The type of an array's elements, otherwise null. */
    public PSType elementType() {
        return null;
    }

    /** Whether a script defines the type or a part of it: its name then means something only where the definition is seen. */
    public boolean isOfScript() {
        return elementType() != null && elementType().isOfScript()
                || typeArguments().stream().anyMatch(PSType::isOfScript);
    }

    /** The type arguments of a generic instance, otherwise empty. */
    public List<PSType> typeArguments() {
        return List.of();
    }

    /** The open generic type of a generic instance or definition, otherwise null. */
    public PSType genericDefinition() {
        return null;
    }

    /** The members that this very type declares; inherited ones are found by walking {@link #baseType()}. */
    public abstract MemberTable members();

    /** The Java class whose instances represent values of this type, or null where several types share one. */
    public abstract Class<?> javaClass();

    private volatile Object memberIndex;

    /** What {@code mediashell.automation.members} found out about this type; made once. */
    @SuppressWarnings("unchecked")
    public final <T> T memberIndex(java.util.function.Function<PSType, T> maker) {
        Object index = memberIndex;
        if (index == null) {
            index = maker.apply(this);
            memberIndex = index;
        }
        return (T) index;
    }

    /** The names and values of an enum, otherwise null. */
    public EnumModel enumModel() {
        return null;
    }

    public final boolean isArray() {
        return elementType() != null;
    }

    public final boolean isEnum() {
        return kind() == TypeKind.ENUM;
    }

    public final boolean isValueType() {
        return kind() == TypeKind.STRUCT || kind() == TypeKind.ENUM;
    }

    /** Whether a value of {@code other} can be stored where this type is asked for, by inheritance alone. */
    public boolean isAssignableFrom(PSType other) {
        for (PSType t = other; t != null; t = t.baseType()) {
            if (t == this) {
                return true;
            }
        }
        return kind() == TypeKind.INTERFACE && other.interfaces().contains(this);
    }

    /** How PowerShell writes the type in messages and {@code OverloadDefinitions}: {@code int}, {@code string[]}, full names otherwise. */
    public abstract String displayName();

    @Override
    public final String toString() {
        return fullName();
    }
}
