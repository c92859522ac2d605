package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.EnumValue;
import mediashell.language.ast.PipelineAst;
import mediashell.language.ast.PipelineBaseAst;
import mediashell.language.ast.PipelineChainAst;

/** System.Management.Automation.Language.PipelineChainAst. */
@DotNetType(
        value = "System.Management.Automation.Language.PipelineChainAst",
        represents = PipelineChainAst.class,
        base = "System.Management.Automation.Language.PipelineBaseAst")
final class PipelineChainAstMembers {

    private PipelineChainAstMembers() {}

    @DotNetProperty
    static PipelineBaseAst lhsPipelineChain(PipelineChainAst self) {
        return self.lhsPipelineChain();
    }

    @DotNetProperty
    static PipelineAst rhsPipeline(PipelineChainAst self) {
        return self.rhsPipeline();
    }

    @DotNetProperty
    static @TypeName("System.Management.Automation.Language.TokenKind") EnumValue operator(PipelineChainAst self) {
        return AstValues.constant("TokenKind", self.operator());
    }

    @DotNetProperty
    static boolean background(PipelineChainAst self) {
        return self.background();
    }
}
