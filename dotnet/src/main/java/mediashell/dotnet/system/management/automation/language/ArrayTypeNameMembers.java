package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.PSType;
import mediashell.language.ast.ArrayTypeName;
import mediashell.language.ast.ITypeName;
import mediashell.language.ast.ScriptExtent;

/** System.Management.Automation.Language.ArrayTypeName. */
@DotNetType(
        value = "System.Management.Automation.Language.ArrayTypeName",
        represents = ArrayTypeName.class,
        interfaces = "System.Management.Automation.Language.ITypeName")
final class ArrayTypeNameMembers {

    private ArrayTypeNameMembers() {}

    @DotNetProperty
    static ScriptExtent extent(ArrayTypeName self) {
        return self.extent();
    }

    @DotNetProperty
    static String name(ArrayTypeName self) {
        return self.name();
    }

    @DotNetProperty
    static String fullName(ArrayTypeName self) {
        return self.fullName();
    }

    @DotNetProperty
    static String assemblyName(ArrayTypeName self) {
        return self.assemblyName();
    }

    @DotNetProperty
    static boolean isGeneric(ArrayTypeName self) {
        return self.isGeneric();
    }

    @DotNetProperty
    static boolean isArray(ArrayTypeName self) {
        return self.isArray();
    }

    @DotNetProperty
    static ITypeName elementType(ArrayTypeName self) {
        return self.elementType();
    }

    @DotNetProperty
    static int rank(ArrayTypeName self) {
        return self.rank();
    }

    @DotNetMethod
    static PSType getReflectionType(ExecutionContext context, ArrayTypeName self) {
        return AstValues.reflectionType(context, self);
    }

    @DotNetMethod
    static String toString(ArrayTypeName self) {
        return self.fullName();
    }
}
