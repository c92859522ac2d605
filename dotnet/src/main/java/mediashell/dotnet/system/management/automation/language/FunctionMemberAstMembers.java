package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.EnumValue;
import mediashell.language.ast.FunctionDefinitionAst;
import mediashell.language.ast.FunctionMemberAst;
import mediashell.language.ast.ScriptBlockAst;
import mediashell.language.ast.TypeConstraintAst;

/** System.Management.Automation.Language.FunctionMemberAst. */
@DotNetType(
        value = "System.Management.Automation.Language.FunctionMemberAst",
        represents = FunctionMemberAst.class,
        base = "System.Management.Automation.Language.MemberAst")
final class FunctionMemberAstMembers {

    private FunctionMemberAstMembers() {}

    @DotNetProperty
    static TypeConstraintAst returnType(FunctionMemberAst self) {
        return self.returnType();
    }

    @DotNetProperty
    static @TypeName(
            "System.Collections.ObjectModel.ReadOnlyCollection`1[System.Management.Automation.Language.AttributeBaseAst]")
    Object attributes(FunctionMemberAst self) {
        return AstValues.list("AttributeBaseAst", self.attributes());
    }

    @DotNetProperty
    static FunctionDefinitionAst functionDefinition(FunctionMemberAst self) {
        return self.functionDefinition();
    }

    @DotNetProperty("IsConstructor")
    static boolean constructor(FunctionMemberAst self) {
        return self.constructor();
    }

    @DotNetProperty
    static boolean isStatic(FunctionMemberAst self) {
        return self.modifiers().isStatic();
    }

    @DotNetProperty
    static boolean isHidden(FunctionMemberAst self) {
        return self.modifiers().isHidden();
    }

    @DotNetProperty
    static boolean isPublic(FunctionMemberAst self) {
        return true;
    }

    @DotNetProperty
    static boolean isPrivate(FunctionMemberAst self) {
        return false;
    }

    @DotNetProperty
    static @TypeName("System.Management.Automation.Language.MethodAttributes") EnumValue methodAttributes(
            FunctionMemberAst self) {
        return AstValues.modifiers("MethodAttributes", self.modifiers());
    }

    @DotNetProperty
    static String name(FunctionMemberAst self) {
        return self.functionDefinition().name();
    }

    @DotNetProperty
    static @TypeName(
            "System.Collections.ObjectModel.ReadOnlyCollection`1[System.Management.Automation.Language.ParameterAst]")
    Object parameters(FunctionMemberAst self) {
        return AstValues.list("ParameterAst", self.functionDefinition().parameters());
    }

    @DotNetProperty
    static ScriptBlockAst body(FunctionMemberAst self) {
        return self.functionDefinition().body();
    }
}
