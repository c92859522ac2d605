package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.PSType;
import mediashell.language.ast.ScriptExtent;
import mediashell.language.ast.TypeName;

/** System.Management.Automation.Language.TypeName. */
@DotNetType(
        value = "System.Management.Automation.Language.TypeName",
        represents = TypeName.class,
        interfaces = "System.Management.Automation.Language.ITypeName")
final class TypeNameMembers {

    private TypeNameMembers() {}

    @DotNetProperty
    static ScriptExtent extent(TypeName self) {
        return self.extent();
    }

    @DotNetProperty
    static String name(TypeName self) {
        return self.name();
    }

    @DotNetProperty
    static String fullName(TypeName self) {
        return self.fullName();
    }

    @DotNetProperty
    static String assemblyName(TypeName self) {
        return self.assemblyName();
    }

    @DotNetProperty
    static boolean isGeneric(TypeName self) {
        return self.isGeneric();
    }

    @DotNetProperty
    static boolean isArray(TypeName self) {
        return self.isArray();
    }

    @DotNetMethod
    static PSType getReflectionType(ExecutionContext context, TypeName self) {
        return AstValues.reflectionType(context, self);
    }

    @DotNetMethod
    static String toString(TypeName self) {
        return self.fullName();
    }
}
