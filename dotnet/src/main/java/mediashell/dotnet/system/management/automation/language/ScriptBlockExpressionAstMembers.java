package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.language.ast.ScriptBlockAst;
import mediashell.language.ast.ScriptBlockExpressionAst;

/** System.Management.Automation.Language.ScriptBlockExpressionAst. */
@DotNetType(
        value = "System.Management.Automation.Language.ScriptBlockExpressionAst",
        represents = ScriptBlockExpressionAst.class,
        base = "System.Management.Automation.Language.ExpressionAst")
final class ScriptBlockExpressionAstMembers {

    private ScriptBlockExpressionAstMembers() {}

    @DotNetProperty
    static ScriptBlockAst scriptBlock(ScriptBlockExpressionAst self) {
        return self.scriptBlock();
    }
}
