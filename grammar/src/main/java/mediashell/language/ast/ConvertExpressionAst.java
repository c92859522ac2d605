package mediashell.language.ast;

/**
 * A cast.
 *
 * @see <a href="https://learn.microsoft.com/dotnet/api/system.management.automation.language.convertexpressionast">ConvertExpressionAst</a>
 */
public final class ConvertExpressionAst extends AttributedExpressionAst {
    public ConvertExpressionAst(ScriptExtent extent, TypeConstraintAst type, ExpressionAst child) {
        super(extent, type, child);
    }
}
