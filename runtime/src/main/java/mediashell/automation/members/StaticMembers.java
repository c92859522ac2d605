package mediashell.automation.members;

import java.util.Arrays;
import java.util.List;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.ArrayType;
import mediashell.automation.types.PSType;
import mediashell.automation.values.ArrayAccess;
import mediashell.automation.values.DefaultValues;
import mediashell.automation.values.TypedArray;

/** Members of types and not of objects: static properties and methods, constants of enums, constructors, new arrays. */
final class StaticMembers {

    private final ExecutionContext context;
    private final MethodBinder binder;

    StaticMembers(ExecutionContext context, MethodBinder binder) {
        this.context = context;
        this.binder = binder;
    }

    Object get(PSType type, String name) {
        if (type.isEnum()) {
            Object constant = EnumConstants.find(type, name);
            if (constant != null) {
                return constant;
            }
        }
        TypeMembers members = TypeMembers.of(type);
        AdaptedProperty property = members.property(name, true);
        if (property != null) {
            return property.value(context, type);
        }
        MethodGroup method = members.method(name, true);
        if (method != null) {
            return new PSMethod(type, method);
        }
        return name.equalsIgnoreCase("new") ? new PSMethod(type, new MethodGroup("new", members.constructors())) : null;
    }

    boolean has(PSType type, String name) {
        TypeMembers members = TypeMembers.of(type);
        return type.isEnum() && EnumConstants.find(type, name) != null
                || members.property(name, true) != null
                || members.method(name, true) != null
                || name.equalsIgnoreCase("new");
    }

    void set(PSType type, String name, Object value) {
        AdaptedProperty property = TypeMembers.of(type).property(name, true);
        if (property == null) {
            throw MemberErrors.noSuchProperty(name);
        }
        property.setValue(context, type, value);
    }

    Object invoke(PSType type, String name, PSType[] typeArguments, Object[] arguments) {
        MethodGroup method = TypeMembers.of(type).method(name, true);
        if (method != null) {
            return binder.invoke(method.overloads(), null, arguments, typeArguments, name);
        }
        if (name.equalsIgnoreCase("new")) {
            return byNew(type, arguments);
        }
        throw MemberErrors.methodNotFound(type, name);
    }

    /** {@code ::new} knows declared constructors only; a structure that declares none has its default value. */
    private Object byNew(PSType type, Object[] arguments) {
        List<Overload> constructors = TypeMembers.of(type).constructors();
        return type.isValueType() && !constructors.isEmpty()
                ? binder.invoke(constructors, null, arguments, null, ".ctor")
                : construct(type, arguments);
    }

    Object construct(PSType type, Object[] arguments) {
        List<Overload> constructors = TypeMembers.of(type).constructors();
        if (type.isArray()) {
            return newArray(type, arguments);
        }
        if (arguments.length == 0 && type.isValueType()) {
            return DefaultValues.of(type);
        }
        if (constructors.isEmpty()) {
            throw MemberErrors.noConstructor(type);
        }
        return binder.invoke(constructors, null, arguments, null, ".ctor");
    }

    private Object newArray(PSType type, Object[] arguments) {
        int[] lengths = new int[arguments.length];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = context.conversions().toInt(arguments[i]);
        }
        int rank = ((ArrayType) type).rank();
        if (lengths.length != rank) {
            throw MemberErrors.noConstructor(type);
        }
        if (rank == 1) {
            return ArrayAccess.create(type.elementType(), lengths[0]);
        }
        int count = Arrays.stream(lengths).reduce(1, Math::multiplyExact);
        Object[] items = new Object[count];
        Arrays.fill(items, DefaultValues.of(type.elementType()));
        return new TypedArray(type.elementType(), items, lengths);
    }

    /** What {@link #invoke} would call for any arguments, or null. */
    CallSite plain(PSType type, String name) {
        MethodGroup method = TypeMembers.of(type).method(name, true);
        if (method != null) {
            return new CallSite(binder, method.overloads(), name);
        }
        List<Overload> constructors = TypeMembers.of(type).constructors();
        return name.equalsIgnoreCase("new") && !type.isArray() && !constructors.isEmpty()
                ? new CallSite(binder, constructors, ".ctor")
                : null;
    }
}
