package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.language.ast.StatementBlockAst;
import mediashell.language.ast.TrapStatementAst;
import mediashell.language.ast.TypeConstraintAst;

/** System.Management.Automation.Language.TrapStatementAst. */
@DotNetType(
        value = "System.Management.Automation.Language.TrapStatementAst",
        represents = TrapStatementAst.class,
        base = "System.Management.Automation.Language.StatementAst")
final class TrapStatementAstMembers {

    private TrapStatementAstMembers() {}

    @DotNetProperty
    static TypeConstraintAst trapType(TrapStatementAst self) {
        return self.trapType();
    }

    @DotNetProperty
    static StatementBlockAst body(TrapStatementAst self) {
        return self.body();
    }
}
