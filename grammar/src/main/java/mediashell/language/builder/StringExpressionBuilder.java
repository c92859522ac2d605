package mediashell.language.builder;

import java.util.ArrayList;

import mediashell.language.ast.ErrorExpressionAst;
import mediashell.language.ast.ExpandableStringExpressionAst;
import mediashell.language.ast.ExpressionAst;
import mediashell.language.ast.StringConstantExpressionAst;
import mediashell.language.ast.UsingExpressionAst;
import mediashell.language.ast.VariableExpressionAst;
import mediashell.language.grammar.PowerShellParser.WordContext;
import mediashell.language.lexer.LexToken;
import mediashell.language.lexer.StringContent;

/** Strings and barewords. */
final class StringExpressionBuilder {
    private final AstBuilder builder;

    StringExpressionBuilder(AstBuilder builder) {
        this.builder = builder;
    }

    ExpressionAst word(WordContext context) {
        return context == null || context.WORD() == null
                ? builder.expressions.missing(context)
                : string((LexToken) context.WORD().getSymbol());
    }

    ExpressionAst string(LexToken token) {
        var content = token.content();
        if (content == null) {
            return new ErrorExpressionAst(token.extent(), java.util.List.of());
        }
        if (content.parts().isEmpty()) {
            return new StringConstantExpressionAst(token.extent(), content.value(), content.quoting());
        }
        var nested = new ArrayList<ExpressionAst>();
        content.parts().forEach(part -> nested.add(part(part)));
        return new ExpandableStringExpressionAst(
                token.extent(), content.value(), content.quoting(), nested, content.literals());
    }

    private ExpressionAst part(StringContent.Part part) {
        return switch (part) {
            case StringContent.Variable variable -> variable(variable);
            case StringContent.SubExpression subExpression -> {
                var tree = builder.stringPart(subExpression);
                yield tree == null || tree.open == null
                        ? new ErrorExpressionAst(subExpression.extent(), java.util.List.of())
                        : builder.expressions.subExpression(tree);
            }
        };
    }

    private static ExpressionAst variable(StringContent.Variable variable) {
        var path = variable.token().variablePath();
        var ast = new VariableExpressionAst(variable.extent(), path, false);
        return path.isUsing() ? new UsingExpressionAst(variable.extent(), ast) : ast;
    }
}
