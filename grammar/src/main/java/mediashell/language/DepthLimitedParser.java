package mediashell.language;

import java.util.List;

import mediashell.language.ast.ParseError;
import mediashell.language.grammar.PowerShellParser;
import mediashell.language.lexer.ContextTokenStream;
import mediashell.language.lexer.LexToken;
import org.antlr.v4.runtime.ParserRuleContext;

/** The generated parser with a limit on how deep rules may nest, so that no input can exhaust the stack. */
final class DepthLimitedParser extends PowerShellParser {
    /** Rules within rules; a parenthesis takes about fifteen. */
    private static final int DEEPEST = 3000;

    private final ContextTokenStream stream;
    private final List<ParseError> errors;
    private int depth;

    DepthLimitedParser(ContextTokenStream stream, List<ParseError> errors, int depth) {
        super(stream);
        this.stream = stream;
        this.errors = errors;
        this.depth = depth;
    }

    int depth() {
        return depth;
    }

    @Override
    public void enterRule(ParserRuleContext context, int state, int rule) {
        if (++depth > DEEPEST) {
            var last = stream.previous();
            var script = stream.script().source();
            throw new ScriptTooComplicatedException(last == null ? script.extent(0, 0) : last.extent());
        }
        super.enterRule(context, state, rule);
        ensureProgress(context);
        if (rule == RULE_misplaced) {
            report("UnexpectedToken", "This begins no statement and closes nothing that is open.");
        } else if (rule == RULE_leadingBar) {
            report("EmptyPipeElement", "Nothing stands before the bar.");
        } else if (rule == RULE_missingArgument) {
            report("MissingArgument", "Nothing stands before the comma.");
        } else if (rule == RULE_unknownOperator) {
            report("UnexpectedToken", "There is no operator of this name.");
        } else if (rule == RULE_switchBody) {
            requireValue((SwitchStatementContext) context.getParent());
        }
    }

    /** A {@code switch} has a value in parentheses or the name of a file. */
    private void requireValue(SwitchStatementContext statement) {
        boolean given = statement.condition() != null
                || statement.switchFlag().stream().anyMatch(flag -> flag.SWITCH_FILE() != null);
        if (!given) {
            var extent = stream.behind(statement);
            var message = "A value in parentheses or -File with a name is missing behind 'switch'.";
            errors.add(new ParseError(extent, "PipelineValueRequired", message, stream.nothingBehind(extent)));
        }
    }

    private void report(String id, String message) {
        var token = stream.LT(1);
        stream.reportUnread(token);
        stream.report(new ParseError(token.extent(), id, message, false));
    }

    /**
     * An item of a list that begins where the item before it began would do so forever: what stands there is passed over.
     * Only broken scripts come here.
     */
    private void ensureProgress(ParserRuleContext context) {
        var list = context.getParent();
        if (list == null || list.getChildCount() < 2) {
            return;
        }
        var before = list.getChild(list.getChildCount() - 2);
        boolean repeats = before instanceof ParserRuleContext item
                && item.getRuleIndex() == context.getRuleIndex()
                && item.start != null
                && item.start.getTokenIndex() == stream.index();
        if (repeats) {
            consume();
        }
    }

    @Override
    public void exitRule() {
        depth--;
        if (_ctx instanceof AttributeArgumentContext argument && lacksValue(argument)) {
            stream.skipBehind(",)]\r\n");
        }
        if (_ctx instanceof CastExpressionContext cast && isBareAttribute(cast)) {
            reportAttribute(cast);
        }
        if (_ctx instanceof ExpressionElementContext && isLater(_ctx.getParent())) {
            var first = ((LexToken) _ctx.start).extent();
            var extent = first.to(stream.previousRead().extent());
            var message = "An expression can only be the first element of a pipeline.";
            errors.add(new ParseError(extent, "ExpressionsMustBeFirstInPipeline", message, false));
        }
        super.exitRule();
    }

    private boolean lacksValue(AttributeArgumentContext argument) {
        return argument.EQUALS() != null
                && !errors.isEmpty()
                && errors.getLast().errorId().equals("MissingExpressionInNamedArgument");
    }

    private static boolean isLater(ParserRuleContext element) {
        return element != null
                && element.getParent() instanceof PipelineContext pipeline
                && !pipeline.elements.isEmpty();
    }

    private static boolean isBareAttribute(CastExpressionContext cast) {
        var body = cast.attribute() == null ? null : cast.attribute().attributeBody();
        return body != null && body.attributeArguments() != null && cast.unaryExpression() == null;
    }

    private void reportAttribute(CastExpressionContext cast) {
        var extent = ((LexToken) cast.start).extent().to(stream.previousRead().extent());
        var message = "An attribute stands before a variable, a parameter or a definition.";
        errors.add(new ParseError(extent, "UnexpectedAttribute", message, stream.nothingBehind(extent)));
    }
}
