package mediashell.language;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import mediashell.language.ast.ParseError;
import mediashell.language.ast.SourceText;
import mediashell.language.ast.StringToken;
import mediashell.language.ast.Token;
import mediashell.language.builder.AstBuilder;
import mediashell.language.checks.SemanticChecks;
import mediashell.language.grammar.PowerShellParser;
import mediashell.language.grammar.PowerShellParser.SubExpressionContext;
import mediashell.language.lexer.ContextTokenStream;
import mediashell.language.lexer.LexToken;
import mediashell.language.lexer.Script;
import mediashell.language.lexer.StringContent;

/** One parse: the script's own parser, and one more for each sub-expression in a string. */
final class ParseSession {
    private final SourceText source;
    private final KnownTypes types;
    private final List<ParseError> errors = new ArrayList<>();
    private final Map<StringContent.SubExpression, SubExpressionContext> stringParts = new IdentityHashMap<>();

    ParseSession(SourceText source, KnownTypes types) {
        this.source = source;
        this.types = types;
    }

    ParseResult parse() {
        var stream = new ContextTokenStream(Script.of(source), errors);
        var tree = parser(stream, 0).script();
        stream.finish();
        var ast =
                new AstBuilder(source, stringParts, errors).build(tree, RequiresParser.parse(stream.tokens(), errors));
        SemanticChecks.check(ast, types, errors);
        return new ParseResult(ast, stream.tokens(), errors);
    }

    private PowerShellParser parser(ContextTokenStream stream, int depth) {
        var parser = new DepthLimitedParser(stream, errors, depth);
        parser.removeErrorListeners();
        parser.setErrorHandler(new InsertingErrorStrategy(errors));
        stream.follow(parser, token -> parseParts(token, parser.depth()));
        return parser;
    }

    private void parseParts(LexToken string, int depth) {
        var nested = new ArrayList<Token>();
        for (var part : string.content().parts()) {
            switch (part) {
                case StringContent.Variable variable -> nested.add(variable.token());
                case StringContent.SubExpression subExpression -> {
                    var stream = new ContextTokenStream(subExpression.script(), errors);
                    var tree = parser(stream, depth).stringSubExpression();
                    stringParts.put(subExpression, tree.subExpression());
                    nested.addAll(stream.tokens());
                }
            }
        }
        if (string.token() instanceof StringToken text) {
            text.nest(nested);
        }
    }
}
