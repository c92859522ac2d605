package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.EnumValue;
import mediashell.language.ast.TypeDefinitionAst;
import mediashell.language.ast.TypeKind;

/** System.Management.Automation.Language.TypeDefinitionAst. */
@DotNetType(
        value = "System.Management.Automation.Language.TypeDefinitionAst",
        represents = TypeDefinitionAst.class,
        base = "System.Management.Automation.Language.StatementAst")
final class TypeDefinitionAstMembers {

    private TypeDefinitionAstMembers() {}

    @DotNetProperty
    static String name(TypeDefinitionAst self) {
        return self.name();
    }

    @DotNetProperty
    static @TypeName(
            "System.Collections.ObjectModel.ReadOnlyCollection`1[System.Management.Automation.Language.AttributeBaseAst]")
    Object attributes(TypeDefinitionAst self) {
        return AstValues.list("AttributeBaseAst", self.attributes());
    }

    @DotNetProperty
    static @TypeName(
            "System.Collections.ObjectModel.ReadOnlyCollection`1[System.Management.Automation.Language.TypeConstraintAst]")
    Object baseTypes(TypeDefinitionAst self) {
        return AstValues.list("TypeConstraintAst", self.baseTypes());
    }

    @DotNetProperty
    static @TypeName(
            "System.Collections.ObjectModel.ReadOnlyCollection`1[System.Management.Automation.Language.MemberAst]")
    Object members(TypeDefinitionAst self) {
        return AstValues.list("MemberAst", self.members());
    }

    @DotNetProperty
    static boolean isClass(TypeDefinitionAst self) {
        return self.typeKind() == TypeKind.Class;
    }

    @DotNetProperty
    static boolean isEnum(TypeDefinitionAst self) {
        return self.typeKind() == TypeKind.Enum;
    }

    @DotNetProperty
    static boolean isInterface(TypeDefinitionAst self) {
        return self.typeKind() == TypeKind.Interface;
    }

    @DotNetProperty
    static @TypeName("System.Management.Automation.Language.TypeAttributes") EnumValue typeAttributes(
            TypeDefinitionAst self) {
        return AstValues.constant("TypeAttributes", self.typeKind());
    }
}
