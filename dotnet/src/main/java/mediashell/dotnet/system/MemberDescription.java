package mediashell.dotnet.system;

import java.util.List;
import java.util.Locale;

import mediashell.automation.members.MethodBinder;
import mediashell.automation.members.MethodGroup;
import mediashell.automation.members.Overload;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetObject;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.TypedArray;

/** One member as reflection shows it: MethodInfo, PropertyInfo, FieldInfo, ConstructorInfo. */
@DotNetType(value = "System.Reflection.MemberInfo", shared = true)
public record MemberDescription(PSType psType, Overload overload) implements DotNetObject {

    @DotNetProperty
    String name() {
        return overload.signature().name();
    }

    @DotNetProperty
    PSType declaringType() {
        return overload.declaring();
    }

    @DotNetProperty
    PSType returnType() {
        return overload.signature().type();
    }

    @DotNetProperty
    PSType propertyType() {
        return overload.signature().type();
    }

    @DotNetProperty
    PSType fieldType() {
        return overload.signature().type();
    }

    @DotNetProperty
    boolean isStatic() {
        return overload.signature().isStatic();
    }

    @DotNetProperty
    boolean isPublic() {
        return true;
    }

    @DotNetProperty
    boolean canRead() {
        return overload.signature().id() >= 0;
    }

    @DotNetProperty
    boolean canWrite() {
        return overload.signature().setterId() >= 0;
    }

    @DotNetProperty
    @TypeName("System.Object")
    Object memberType() {
        String sort = overload.signature().sort().name();
        return sort.charAt(0) + sort.substring(1).toLowerCase(Locale.ROOT);
    }

    @DotNetMethod
    @TypeName("System.Object[]")
    Object getParameters() {
        return TypedArray.ofObjects(overload.parameters().stream()
                .map(p -> new ParameterDescription(p.name(), p.type()))
                .toList());
    }

    @DotNetMethod
    Object invoke(ExecutionContext context, Object obj, Object[] parameters) {
        Object[] arguments = parameters == null ? new Object[0] : parameters;
        return new MethodBinder(context).invoke(List.of(overload), obj, arguments, null, name());
    }

    @DotNetMethod
    Object getValue(ExecutionContext context, Object obj) {
        return overload.signature().isStatic()
                ? context.members().getStatic(overload.owner(), name())
                : context.members().get(obj, name());
    }

    @DotNetMethod
    void setValue(ExecutionContext context, Object obj, Object value) {
        if (overload.signature().isStatic()) {
            context.members().setStatic(overload.owner(), name(), value);
        } else {
            context.members().set(obj, name(), value);
        }
    }

    @Override
    @DotNetMethod
    public String toString() {
        return new MethodGroup(name(), List.of(overload)).definitions().getFirst();
    }
}
