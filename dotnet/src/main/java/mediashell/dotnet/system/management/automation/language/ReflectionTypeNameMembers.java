package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.PSType;
import mediashell.language.ast.ReflectionTypeName;
import mediashell.language.ast.ScriptExtent;

/** System.Management.Automation.Language.ReflectionTypeName. */
@DotNetType(
        value = "System.Management.Automation.Language.ReflectionTypeName",
        represents = ReflectionTypeName.class,
        interfaces = "System.Management.Automation.Language.ITypeName")
final class ReflectionTypeNameMembers {

    private ReflectionTypeNameMembers() {}

    @DotNetProperty
    static ScriptExtent extent(ReflectionTypeName self) {
        return self.extent();
    }

    @DotNetProperty
    static String name(ReflectionTypeName self) {
        return self.name();
    }

    @DotNetProperty
    static String fullName(ReflectionTypeName self) {
        return self.fullName();
    }

    @DotNetProperty
    static String assemblyName(ReflectionTypeName self) {
        return self.assemblyName();
    }

    @DotNetProperty
    static boolean isGeneric(ReflectionTypeName self) {
        return self.isGeneric();
    }

    @DotNetProperty
    static boolean isArray(ReflectionTypeName self) {
        return self.isArray();
    }

    @DotNetMethod
    static PSType getReflectionType(ExecutionContext context, ReflectionTypeName self) {
        return AstValues.reflectionType(context, self);
    }

    @DotNetMethod
    static String toString(ReflectionTypeName self) {
        return self.fullName();
    }
}
