package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetType;
import mediashell.language.ast.BaseCtorInvokeMemberExpressionAst;

/** System.Management.Automation.Language.BaseCtorInvokeMemberExpressionAst. */
@DotNetType(
        value = "System.Management.Automation.Language.BaseCtorInvokeMemberExpressionAst",
        represents = BaseCtorInvokeMemberExpressionAst.class,
        base = "System.Management.Automation.Language.InvokeMemberExpressionAst")
final class BaseCtorInvokeMemberExpressionAstMembers {

    private BaseCtorInvokeMemberExpressionAstMembers() {}
}
