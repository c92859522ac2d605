package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.language.ast.ErrorExpressionAst;

/** System.Management.Automation.Language.ErrorExpressionAst. */
@DotNetType(
        value = "System.Management.Automation.Language.ErrorExpressionAst",
        represents = ErrorExpressionAst.class,
        base = "System.Management.Automation.Language.ExpressionAst")
final class ErrorExpressionAstMembers {

    private ErrorExpressionAstMembers() {}

    @DotNetProperty
    static @TypeName("System.Collections.ObjectModel.ReadOnlyCollection`1[System.Management.Automation.Language.Ast]")
    Object nestedAst(ErrorExpressionAst self) {
        return AstValues.list("Ast", self.nestedAst());
    }
}
