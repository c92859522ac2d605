package mediashell.language.ast;

/**
 * An expression.
 *
 * @see "System.Management.Automation.Language.ExpressionAst"
 */
public abstract sealed class ExpressionAst extends CommandElementAst
        permits ArrayExpressionAst,
                ArrayLiteralAst,
                AttributedExpressionAst,
                BinaryExpressionAst,
                ConstantExpressionAst,
                ErrorExpressionAst,
                ExpandableStringExpressionAst,
                HashtableAst,
                IndexExpressionAst,
                MemberExpressionAst,
                ParenExpressionAst,
                ScriptBlockExpressionAst,
                SubExpressionAst,
                TernaryExpressionAst,
                TypeExpressionAst,
                UnaryExpressionAst,
                UsingExpressionAst,
                VariableExpressionAst {
    ExpressionAst(ScriptExtent extent) {
        super(extent);
    }
}
