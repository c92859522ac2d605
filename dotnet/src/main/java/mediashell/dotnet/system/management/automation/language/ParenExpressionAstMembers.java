package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.language.ast.ParenExpressionAst;
import mediashell.language.ast.PipelineBaseAst;

/** System.Management.Automation.Language.ParenExpressionAst. */
@DotNetType(
        value = "System.Management.Automation.Language.ParenExpressionAst",
        represents = ParenExpressionAst.class,
        base = "System.Management.Automation.Language.ExpressionAst")
final class ParenExpressionAstMembers {

    private ParenExpressionAstMembers() {}

    @DotNetProperty
    static PipelineBaseAst pipeline(ParenExpressionAst self) {
        return self.pipeline();
    }
}
