package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeName;
import mediashell.language.ast.GenericTypeName;
import mediashell.language.ast.ITypeName;
import mediashell.language.ast.ScriptExtent;

/** System.Management.Automation.Language.GenericTypeName. */
@DotNetType(
        value = "System.Management.Automation.Language.GenericTypeName",
        represents = GenericTypeName.class,
        interfaces = "System.Management.Automation.Language.ITypeName")
final class GenericTypeNameMembers {

    private GenericTypeNameMembers() {}

    @DotNetProperty
    static ScriptExtent extent(GenericTypeName self) {
        return self.extent();
    }

    @DotNetProperty
    static String name(GenericTypeName self) {
        return self.name();
    }

    @DotNetProperty
    static String fullName(GenericTypeName self) {
        return self.fullName();
    }

    @DotNetProperty
    static String assemblyName(GenericTypeName self) {
        return self.assemblyName();
    }

    @DotNetProperty
    static boolean isGeneric(GenericTypeName self) {
        return self.isGeneric();
    }

    @DotNetProperty
    static boolean isArray(GenericTypeName self) {
        return self.isArray();
    }

    @DotNetProperty
    static ITypeName typeName(GenericTypeName self) {
        return self.typeName();
    }

    @DotNetProperty
    static @TypeName(
            "System.Collections.ObjectModel.ReadOnlyCollection`1[System.Management.Automation.Language.ITypeName]")
    Object genericArguments(GenericTypeName self) {
        return AstValues.list("ITypeName", self.genericArguments());
    }

    @DotNetMethod
    static PSType getReflectionType(ExecutionContext context, GenericTypeName self) {
        return AstValues.reflectionType(context, self);
    }

    @DotNetMethod
    static String toString(GenericTypeName self) {
        return self.fullName();
    }
}
