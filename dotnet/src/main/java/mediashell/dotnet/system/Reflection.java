package mediashell.dotnet.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import mediashell.automation.members.Overload;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.MemberSignature;
import mediashell.automation.types.MemberSignature.MemberSort;
import mediashell.automation.types.PSType;
import mediashell.automation.types.Types;
import mediashell.automation.values.TypedArray;

/** What System.Type tells of types and their members, from the same tables that calls use. */
final class Reflection {

    private static final Set<String> PRIMITIVES = Set.of(
            "Boolean", "Byte", "SByte", "Int16", "UInt16", "Int32", "UInt32", "Int64", "UInt64", "IntPtr", "Char",
            "Double", "Single");

    private Reflection() {}

    static String fullName(PSType type) {
        return type.fullName();
    }

    static AssemblyInfo assemblyOf(PSType type) {
        String namespace = type.namespace();
        boolean automation = namespace != null && namespace.startsWith("System.Management.Automation");
        return new AssemblyInfo(
                automation
                        ? "System.Management.Automation"
                        : namespace == null ? "PowerShell Class Assembly" : "System.Private.CoreLib");
    }

    static PSType declaringType(PSType type) {
        int plus = type.fullName().lastIndexOf('+');
        return plus < 0 ? null : FacadeTypes.find(type.fullName().substring(0, plus));
    }

    static boolean isPrimitive(PSType type) {
        return "System".equals(type.namespace()) && PRIMITIVES.contains(type.name());
    }

    static TypedArray types(List<PSType> types) {
        return new TypedArray(Types.TYPE, types.toArray());
    }

    static PSType definition(PSType type) {
        if (type.genericDefinition() == null) {
            throw new IllegalStateException("This operation is only valid on generic types.");
        }
        return type.genericDefinition();
    }

    static PSType find(ExecutionContext context, String name) {
        PSType type = FacadeTypes.find(name);
        return type != null || name.indexOf('.') < 0 ? type : context.types().resolve(name);
    }

    static PSType find(ExecutionContext context, String name, boolean throwOnError) {
        PSType type = find(context, name);
        if (type == null && throwOnError) {
            throw SessionErrors.plain("System.TypeLoadException", "Could not load type '" + name + "'.");
        }
        return type;
    }

    private static List<Overload> declared(PSType type, MemberSort... sorts) {
        List<Overload> found = new ArrayList<>();
        List<MemberSort> wanted = List.of(sorts);
        for (PSType t = type; t != null; t = t.baseType()) {
            for (MemberSignature signature : t.members().all()) {
                if (wanted.contains(signature.sort()) && (t == type || signature.sort() != MemberSort.CONSTRUCTOR)) {
                    found.add(new Overload(t, type, t.members(), signature));
                }
            }
        }
        return found;
    }

    private static TypedArray described(List<Overload> overloads, String kind) {
        PSType type = FacadeTypes.require("System.Reflection." + kind);
        return new TypedArray(
                type,
                overloads.stream().map(o -> new MemberDescription(type, o)).toArray());
    }

    static TypedArray methods(PSType type, String name) {
        List<Overload> methods = declared(type, MemberSort.METHOD).stream()
                .filter(o -> name == null || o.signature().name().equals(name))
                .toList();
        return described(methods, "MethodInfo");
    }

    static MemberDescription method(PSType type, String name) {
        return first(methods(type, name));
    }

    private static MemberDescription first(TypedArray described) {
        return described.length() == 0 ? null : (MemberDescription) described.get(0);
    }

    static TypedArray properties(PSType type) {
        return described(declared(type, MemberSort.PROPERTY, MemberSort.INDEXER), "PropertyInfo");
    }

    static MemberDescription property(PSType type, String name) {
        return first(described(named(type, name, MemberSort.PROPERTY), "PropertyInfo"));
    }

    static TypedArray fields(PSType type) {
        return described(declared(type, MemberSort.FIELD), "FieldInfo");
    }

    static MemberDescription field(PSType type, String name) {
        return first(described(named(type, name, MemberSort.FIELD), "FieldInfo"));
    }

    private static List<Overload> named(PSType type, String name, MemberSort sort) {
        return declared(type, sort).stream()
                .filter(o -> o.signature().name().equals(name))
                .toList();
    }

    static TypedArray constructors(PSType type) {
        return described(declared(type, MemberSort.CONSTRUCTOR), "ConstructorInfo");
    }

    static TypedArray members(PSType type) {
        List<Overload> all =
                declared(type, MemberSort.CONSTRUCTOR, MemberSort.METHOD, MemberSort.PROPERTY, MemberSort.FIELD);
        return described(all, "MemberInfo");
    }

    static Object invoke(ExecutionContext context, PSType type, String name, Object target, Object[] arguments) {
        Object[] given = arguments == null ? new Object[0] : arguments;
        return target == null
                ? context.members().invokeStatic(type, name, given)
                : context.members().invoke(target, name, given);
    }
}
