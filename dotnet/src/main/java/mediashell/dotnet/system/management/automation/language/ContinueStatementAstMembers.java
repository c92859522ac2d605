package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.language.ast.ContinueStatementAst;
import mediashell.language.ast.ExpressionAst;

/** System.Management.Automation.Language.ContinueStatementAst. */
@DotNetType(
        value = "System.Management.Automation.Language.ContinueStatementAst",
        represents = ContinueStatementAst.class,
        base = "System.Management.Automation.Language.StatementAst")
final class ContinueStatementAstMembers {

    private ContinueStatementAstMembers() {}

    @DotNetProperty
    static ExpressionAst label(ContinueStatementAst self) {
        return self.label();
    }
}
