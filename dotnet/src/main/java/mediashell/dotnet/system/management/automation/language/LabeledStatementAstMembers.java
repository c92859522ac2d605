package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.language.ast.LabeledStatementAst;

/** System.Management.Automation.Language.LabeledStatementAst. */
@DotNetType(
        value = "System.Management.Automation.Language.LabeledStatementAst",
        represents = LabeledStatementAst.class,
        base = "System.Management.Automation.Language.StatementAst")
final class LabeledStatementAstMembers {

    private LabeledStatementAstMembers() {}

    @DotNetProperty
    static String label(LabeledStatementAst self) {
        return self.label();
    }
}
