package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.EnumValue;
import mediashell.language.ast.AssignmentStatementAst;
import mediashell.language.ast.ExpressionAst;
import mediashell.language.ast.ScriptExtent;
import mediashell.language.ast.StatementAst;

/** System.Management.Automation.Language.AssignmentStatementAst. */
@DotNetType(
        value = "System.Management.Automation.Language.AssignmentStatementAst",
        represents = AssignmentStatementAst.class,
        base = "System.Management.Automation.Language.PipelineBaseAst")
final class AssignmentStatementAstMembers {

    private AssignmentStatementAstMembers() {}

    @DotNetProperty
    static ExpressionAst left(AssignmentStatementAst self) {
        return self.left();
    }

    @DotNetProperty
    static @TypeName("System.Management.Automation.Language.TokenKind") EnumValue operator(
            AssignmentStatementAst self) {
        return AstValues.constant("TokenKind", self.operator());
    }

    @DotNetProperty
    static StatementAst right(AssignmentStatementAst self) {
        return self.right();
    }

    @DotNetProperty
    static ScriptExtent errorPosition(AssignmentStatementAst self) {
        return self.errorPosition();
    }
}
