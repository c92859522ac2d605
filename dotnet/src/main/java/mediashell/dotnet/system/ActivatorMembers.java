package mediashell.dotnet.system;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeName;

/** System.Activator. */
@DotNetType(value = "System.Activator")
final class ActivatorMembers {

    private ActivatorMembers() {}

    @DotNetMethod
    static Object createInstance(ExecutionContext context, PSType type0) {
        return context.members().construct(type0, new Object[0]);
    }

    @DotNetMethod
    static Object createInstance(ExecutionContext context, PSType type0, Object... args) {
        return context.members().construct(type0, args);
    }

    @DotNetMethod(typeParameters = "T")
    static @TypeName("T") Object createInstance(ExecutionContext context, PSType[] typeArguments) {
        return context.members().construct(typeArguments[0], new Object[0]);
    }
}
