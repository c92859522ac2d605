package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetType;
import mediashell.language.ast.PipelineBaseAst;

/** System.Management.Automation.Language.PipelineBaseAst. */
@DotNetType(
        value = "System.Management.Automation.Language.PipelineBaseAst",
        represents = PipelineBaseAst.class,
        base = "System.Management.Automation.Language.StatementAst")
final class PipelineBaseAstMembers {

    private PipelineBaseAstMembers() {}
}
