package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.language.ast.InvokeMemberExpressionAst;

/** System.Management.Automation.Language.InvokeMemberExpressionAst. */
@DotNetType(
        value = "System.Management.Automation.Language.InvokeMemberExpressionAst",
        represents = InvokeMemberExpressionAst.class,
        base = "System.Management.Automation.Language.MemberExpressionAst")
final class InvokeMemberExpressionAstMembers {

    private InvokeMemberExpressionAstMembers() {}

    @DotNetProperty
    static @TypeName(
            "System.Collections.ObjectModel.ReadOnlyCollection`1[System.Management.Automation.Language.ExpressionAst]")
    Object arguments(InvokeMemberExpressionAst self) {
        return AstValues.list("ExpressionAst", self.arguments());
    }

    @DotNetProperty
    static @TypeName(
            "System.Collections.ObjectModel.ReadOnlyCollection`1[System.Management.Automation.Language.ITypeName]")
    Object genericTypeArguments(InvokeMemberExpressionAst self) {
        return AstValues.list("ITypeName", self.genericTypeArguments());
    }
}
