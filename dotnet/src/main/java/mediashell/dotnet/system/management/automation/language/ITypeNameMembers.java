package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeKind;
import mediashell.language.ast.ITypeName;
import mediashell.language.ast.ScriptExtent;

/** System.Management.Automation.Language.ITypeName. */
@DotNetType(
        value = "System.Management.Automation.Language.ITypeName",
        represents = ITypeName.class,
        kind = TypeKind.INTERFACE)
final class ITypeNameMembers {

    private ITypeNameMembers() {}

    @DotNetProperty
    static ScriptExtent extent(ITypeName self) {
        return self.extent();
    }

    @DotNetProperty
    static String name(ITypeName self) {
        return self.name();
    }

    @DotNetProperty
    static String fullName(ITypeName self) {
        return self.fullName();
    }

    @DotNetProperty
    static String assemblyName(ITypeName self) {
        return self.assemblyName();
    }

    @DotNetProperty
    static boolean isGeneric(ITypeName self) {
        return self.isGeneric();
    }

    @DotNetProperty
    static boolean isArray(ITypeName self) {
        return self.isArray();
    }
}
