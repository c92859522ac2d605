package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.language.ast.PipelineBaseAst;
import mediashell.language.ast.ThrowStatementAst;

/** System.Management.Automation.Language.ThrowStatementAst. */
@DotNetType(
        value = "System.Management.Automation.Language.ThrowStatementAst",
        represents = ThrowStatementAst.class,
        base = "System.Management.Automation.Language.StatementAst")
final class ThrowStatementAstMembers {

    private ThrowStatementAstMembers() {}

    @DotNetProperty
    static PipelineBaseAst pipeline(ThrowStatementAst self) {
        return self.pipeline();
    }

    @DotNetProperty
    static boolean isRethrow(ThrowStatementAst self) {
        return self.isRethrow();
    }
}
