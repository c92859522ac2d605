package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.language.ast.PipelineBaseAst;
import mediashell.language.ast.ReturnStatementAst;

/** System.Management.Automation.Language.ReturnStatementAst. */
@DotNetType(
        value = "System.Management.Automation.Language.ReturnStatementAst",
        represents = ReturnStatementAst.class,
        base = "System.Management.Automation.Language.StatementAst")
final class ReturnStatementAstMembers {

    private ReturnStatementAstMembers() {}

    @DotNetProperty
    static PipelineBaseAst pipeline(ReturnStatementAst self) {
        return self.pipeline();
    }
}
