package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.language.ast.BreakStatementAst;
import mediashell.language.ast.ExpressionAst;

/** System.Management.Automation.Language.BreakStatementAst. */
@DotNetType(
        value = "System.Management.Automation.Language.BreakStatementAst",
        represents = BreakStatementAst.class,
        base = "System.Management.Automation.Language.StatementAst")
final class BreakStatementAstMembers {

    private BreakStatementAstMembers() {}

    @DotNetProperty
    static ExpressionAst label(BreakStatementAst self) {
        return self.label();
    }
}
