package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.language.ast.PipelineAst;

/** System.Management.Automation.Language.PipelineAst. */
@DotNetType(
        value = "System.Management.Automation.Language.PipelineAst",
        represents = PipelineAst.class,
        base = "System.Management.Automation.Language.PipelineBaseAst")
final class PipelineAstMembers {

    private PipelineAstMembers() {}

    @DotNetProperty
    static @TypeName(
            "System.Collections.ObjectModel.ReadOnlyCollection`1[System.Management.Automation.Language.CommandBaseAst]")
    Object pipelineElements(PipelineAst self) {
        return AstValues.list("CommandBaseAst", self.pipelineElements());
    }

    @DotNetProperty
    static boolean background(PipelineAst self) {
        return self.background();
    }
}
