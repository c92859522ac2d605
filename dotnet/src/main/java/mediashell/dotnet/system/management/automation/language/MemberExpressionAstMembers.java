package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.language.ast.CommandElementAst;
import mediashell.language.ast.ExpressionAst;
import mediashell.language.ast.MemberExpressionAst;

/** System.Management.Automation.Language.MemberExpressionAst. */
@DotNetType(
        value = "System.Management.Automation.Language.MemberExpressionAst",
        represents = MemberExpressionAst.class,
        base = "System.Management.Automation.Language.ExpressionAst")
final class MemberExpressionAstMembers {

    private MemberExpressionAstMembers() {}

    @DotNetProperty
    static ExpressionAst expression(MemberExpressionAst self) {
        return self.expression();
    }

    @DotNetProperty
    static CommandElementAst member(MemberExpressionAst self) {
        return self.member();
    }

    @DotNetProperty("Static")
    static boolean isStatic(MemberExpressionAst self) {
        return self.isStatic();
    }

    @DotNetProperty
    static boolean nullConditional(MemberExpressionAst self) {
        return self.nullConditional();
    }
}
