package mediashell.language.builder;

import java.util.List;
import java.util.Map;

import mediashell.language.ast.ParseError;
import mediashell.language.ast.ScriptBlockAst;
import mediashell.language.ast.ScriptExtent;
import mediashell.language.ast.ScriptRequirements;
import mediashell.language.ast.SourceText;
import mediashell.language.grammar.PowerShellParser.ScriptContext;
import mediashell.language.grammar.PowerShellParser.SubExpressionContext;
import mediashell.language.lexer.LexToken;
import mediashell.language.lexer.StringContent;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Builds the Ast of one parse: holds the builders of the families, and what they share. Used once, by one thread. */
public final class AstBuilder {
    private final SourceText source;
    private final Map<StringContent.SubExpression, SubExpressionContext> stringParts;
    private final List<ParseError> errors;
    final ScriptBlockBuilder scriptBlocks = new ScriptBlockBuilder(this);
    final StatementBuilder statements = new StatementBuilder(this);
    final PipelineBuilder pipelines = new PipelineBuilder(this);
    final ExpressionBuilder expressions = new ExpressionBuilder(this);
    final StringExpressionBuilder strings = new StringExpressionBuilder(this);
    final TypeBuilder types = new TypeBuilder(this);
    final ClassBuilder classes = new ClassBuilder(this);

    /**
     * A builder for a script.
     *
     * @param stringParts the parse trees of the sub-expressions within strings
     * @param errors where errors are added that only show when the Ast is built
     */
    public AstBuilder(
            SourceText source,
            Map<StringContent.SubExpression, SubExpressionContext> stringParts,
            List<ParseError> errors) {
        this.source = source;
        this.stringParts = stringParts;
        this.errors = errors;
    }

    /** The Ast of a whole script. */
    public ScriptBlockAst build(ScriptContext script, ScriptRequirements requirements) {
        return scriptBlocks.script(script, requirements);
    }

    SubExpressionContext stringPart(StringContent.SubExpression part) {
        return stringParts.get(part);
    }

    void report(ScriptExtent extent, String id, String message) {
        errors.add(new ParseError(extent, id, message, false));
    }

    ScriptExtent whole() {
        return source.extent(0, source.text().length());
    }

    ScriptExtent extent(Token token) {
        return ((LexToken) token).extent();
    }

    /** The empty place behind what stands before {@code child} in its parent. */
    ScriptExtent behindPrevious(ParserRuleContext child) {
        var siblings = child.getParent().children;
        int place = siblings.indexOf(child);
        return place > 0 && siblings.get(place - 1) instanceof TerminalNode node
                ? extent(node.getSymbol()).after()
                : missing(child);
    }

    /** The empty place behind what {@code context} has passed, for a part that is missing there. */
    ScriptExtent missing(ParserRuleContext context) {
        for (var at = context; at != null; at = at.getParent()) {
            if (at.stop instanceof LexToken stop) {
                return stop.extent().after();
            }
        }
        return source.extent(0, 0);
    }
}
