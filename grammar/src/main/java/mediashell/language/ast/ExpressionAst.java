package mediashell.language.ast;

/**
 * An expression.
 *
 * @see <a href="https://learn.microsoft.com/dotnet/api/system.management.automation.language.expressionast">ExpressionAst</a>
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
