package mediashell.language.ast;

/**
 * A cast.
 *
 * @see "System.Management.Automation.Language.ConvertExpressionAst"
 */
public final class ConvertExpressionAst extends AttributedExpressionAst {
    public ConvertExpressionAst(ScriptExtent extent, TypeConstraintAst type, ExpressionAst child) {
        super(extent, type, child);
    }
}
