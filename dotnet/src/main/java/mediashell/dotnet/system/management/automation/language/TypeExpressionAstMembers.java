package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.language.ast.ITypeName;
import mediashell.language.ast.TypeExpressionAst;

/** System.Management.Automation.Language.TypeExpressionAst. */
@DotNetType(
        value = "System.Management.Automation.Language.TypeExpressionAst",
        represents = TypeExpressionAst.class,
        base = "System.Management.Automation.Language.ExpressionAst")
final class TypeExpressionAstMembers {

    private TypeExpressionAstMembers() {}

    @DotNetProperty
    static ITypeName typeName(TypeExpressionAst self) {
        return self.typeName();
    }
}
