package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.language.ast.ExpressionAst;
import mediashell.language.ast.IndexExpressionAst;

/** System.Management.Automation.Language.IndexExpressionAst. */
@DotNetType(
        value = "System.Management.Automation.Language.IndexExpressionAst",
        represents = IndexExpressionAst.class,
        base = "System.Management.Automation.Language.ExpressionAst")
final class IndexExpressionAstMembers {

    private IndexExpressionAstMembers() {}

    @DotNetProperty
    static ExpressionAst target(IndexExpressionAst self) {
        return self.target();
    }

    @DotNetProperty
    static ExpressionAst index(IndexExpressionAst self) {
        return self.index();
    }

    @DotNetProperty
    static boolean nullConditional(IndexExpressionAst self) {
        return self.nullConditional();
    }
}
