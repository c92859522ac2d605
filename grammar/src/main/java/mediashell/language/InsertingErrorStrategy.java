package mediashell.language;

import static mediashell.language.grammar.PowerShellParser.*;

import java.util.List;

import mediashell.language.MissingPart.Where;
import mediashell.language.ast.ParseError;
import mediashell.language.ast.ScriptExtent;
import mediashell.language.lexer.ContextTokenStream;
import mediashell.language.lexer.LexToken;
import org.antlr.v4.runtime.ANTLRErrorStrategy;
import org.antlr.v4.runtime.NoViableAltException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;

/**
 * Recovers from errors by pretending that what is missing was there, or by ending the construct that lacks it; never by
 * leaving out what is there. The parser then goes on where PowerShell's does. {@link MissingPart} says what to report when
 * a certain token is missing, {@link MissingChoice} when one of several is.
 */
final class InsertingErrorStrategy implements ANTLRErrorStrategy {
    private final List<ParseError> errors;

    /** The rule to leave because of the choice that was just reported. */
    private int leaving = MissingPart.STAY;

    InsertingErrorStrategy(List<ParseError> errors) {
        this.errors = errors;
    }

    @Override
    public void reset(Parser recognizer) {}

    @Override
    public Token recoverInline(Parser recognizer) {
        int expected = recognizer.getExpectedTokens().getMinElement();
        var found = stream(recognizer).LT(1);
        var part = missing(recognizer.getContext(), expected, found.getType());
        part = part == null ? MissingChoice.find(recognizer.getContext(), found) : part;
        report(recognizer, part);
        if (expected == RPAREN) {
            stream(recognizer).keepBlanks();
        }
        if (part.leave() != MissingPart.STAY) {
            throw new LeftRuleException(recognizer, reachable(recognizer.getContext(), part.leave()));
        }
        return expected == RCURLY && recognizer.getContext() instanceof HashtableContext
                ? stream(recognizer).inserted(expected, stream(recognizer).before(found))
                : stream(recognizer).inserted(expected);
    }

    private static MissingPart missing(ParserRuleContext context, int expected, int found) {
        var part = found == EOF && expected == RCURLY ? null : byCaller(context, expected);
        part = part == null ? MissingPart.find(context.getRuleIndex(), expected) : part;
        return part;
    }

    /** The parts whose id depends on the calling rule. */
    private static MissingPart byCaller(ParserRuleContext context, int expected) {
        int caller = context.getParent() == null ? -1 : context.getParent().getRuleIndex();
        return switch (context.getRuleIndex()) {
            case RULE_statementBlock -> expected == LCURLY ? missingBlock(context) : null;
            case RULE_switchBody ->
                expected == LCURLY ? leave("MissingCurlyBraceInSwitchStatement", Where.BEHIND) : null;
            case RULE_condition -> conditionPart(caller, expected);
            case RULE_parameterList ->
                caller == RULE_functionDefinition && expected == RPAREN
                        ? leave("MissingEndParenthesisInFunctionParameterList", Where.BEHIND)
                        : null;
            case RULE_memberEnd ->
                caller == RULE_enumMember
                        ? new MissingPart("MissingPropertyTerminator", Where.BEHIND, RULE_enumMember)
                        : null;
            case RULE_pipelineEnd -> isHashValue(context) ? endOfValue() : null;
            case RULE_attributeBody -> endOfAttribute(context, expected);
            case RULE_functionBody ->
                expected == LCURLY && caller == RULE_method
                        ? new MissingPart("MissingFunctionBody", Where.BEHIND, RULE_method)
                        : namedBlocks(((FunctionBodyContext) context).scriptBlockBody(), expected);
            case RULE_scriptBlockExpression ->
                namedBlocks(((ScriptBlockExpressionContext) context).scriptBlockBody(), expected);
            case RULE_script -> namedBlocks(((ScriptContext) context).scriptBlockBody(), expected);
            default -> null;
        };
    }

    private static boolean isHashValue(ParserRuleContext end) {
        var statement = end.getParent() == null ? null : end.getParent().getParent();
        return statement != null && statement.getParent() instanceof HashValueContext;
    }

    private static MissingPart endOfValue() {
        return new MissingPart("UnexpectedToken", Where.FOUND_WRONG, RULE_hashtable);
    }

    /** Behind named blocks nothing else may stand. */
    private static MissingPart namedBlocks(ScriptBlockBodyContext body, int expected) {
        boolean named = body != null && body.namedBlocks() != null && (expected == RCURLY || expected == EOF);
        return named ? new MissingPart("MissingNamedBlocks", Where.FOUND_WRONG, MissingPart.STAY) : null;
    }

    private static MissingPart endOfAttribute(ParserRuleContext context, int expected) {
        boolean hasArguments = ((AttributeBodyContext) context).attributeArguments() != null;
        return expected == RBRACKET && hasArguments
                ? new MissingPart("EndSquareBracketExpectedAtEndOfAttribute", Where.BEHIND, RULE_attributeBody)
                : null;
    }

    private static MissingPart conditionPart(int caller, int expected) {
        if (caller == RULE_ifStatement) {
            return expected == LPAREN
                    ? new MissingPart("MissingOpenParenthesisInIfStatement", Where.BEHIND, RULE_statement)
                    : new MissingPart("MissingEndParenthesisAfterStatement", Where.FOUND, RULE_statement);
        }
        if (caller == RULE_switchStatement) {
            return expected == LPAREN
                    ? new MissingPart("PipelineValueRequired", Where.BEHIND, RULE_statement)
                    : new MissingPart("MissingEndParenthesisInSwitchStatement", Where.BEHIND, MissingPart.STAY);
        }
        return null;
    }

    private static MissingPart missingBlock(ParserRuleContext block) {
        var owner = block.getParent();
        return switch (owner.getRuleIndex()) {
            case RULE_ifStatement ->
                ((IfStatementContext) owner).ELSE() != null
                        ? leave("MissingStatementBlockAfterElse", Where.BEHIND)
                        : leave("MissingStatementBlock", Where.LAST);
            case RULE_foreachStatement -> leave("MissingForeachStatement", Where.BEHIND);
            case RULE_tryStatement -> leave("MissingTryStatementBlock", Where.BEHIND);
            case RULE_finallyClause -> leave("MissingFinallyStatementBlock", Where.BEHIND);
            case RULE_catchClause -> new MissingPart("MissingCatchHandlerBlock", Where.BEHIND, RULE_catchClause);
            case RULE_trapStatement -> leave("MissingTrapStatement", Where.BEHIND);
            case RULE_dataStatement -> leave("MissingStatementBlockForDataSection", Where.BEHIND);
            case RULE_switchClause -> new MissingPart("MissingSwitchStatementClause", Where.BEHIND, RULE_switchClause);
            case RULE_namedBlock -> new MissingPart("MissingNamedStatementBlock", Where.BEHIND, RULE_namedBlock);
            default -> leave("MissingLoopStatement", Where.BEHIND);
        };
    }

    private static MissingPart leave(String id, Where where) {
        return new MissingPart(id, where, RULE_statement);
    }

    // ---------------------------------------------------------------- reports

    private void report(Parser recognizer, MissingPart part) {
        var stream = stream(recognizer);
        LexToken found = stream.LT(1);
        stream.reportUnread(found);
        if (isRepeated(recognizer.getContext(), part)) {
            return;
        }
        var extent =
                switch (recognizer.getContext()) {
                    case AttributeArgumentsContext arguments ->
                        lastItem(arguments).after();
                    case ParameterContext parameter when !parameter.attributes.isEmpty() -> behindAttribute(parameter);
                    default -> extent(recognizer, part.where(), found);
                };
        var message = ErrorMessages.text(part.id(), found);
        var error = new ParseError(extent, part.id(), message, isIncomplete(stream, part.where(), extent, found));
        stream.report(error);
    }

    /** A closing parenthesis is not missed when what should stand before it was. */
    private boolean isRepeated(ParserRuleContext context, MissingPart part) {
        if (errors.isEmpty()) {
            return false;
        }
        var last = errors.getLast().errorId();
        return switch (context.getRuleIndex()) {
            case RULE_condition ->
                part.id().equals("MissingEndParenthesisAfterStatement")
                                && (last.equals("IfStatementMissingCondition")
                                        || last.equals("MissingExpressionAfterKeyword"))
                        || last.equals("PipelineValueRequired") && lastIsIncomplete();
            case RULE_callArguments -> last.equals("MissingExpressionAfterToken");
            case RULE_index -> last.equals("MissingArrayIndexExpression");
            case RULE_switchBody ->
                last.startsWith("MissingSwitch")
                        || part.id().equals("MissingCurlyBraceInSwitchStatement") && lastIsIncomplete();
            case RULE_expression -> part.id().equals("MissingColonInTernaryExpression") && lacksBranch(context);
            case RULE_attributeBody ->
                part.id().startsWith("EndSquareBracket") && lastIs("MissingEndParenthesisInExpression");
            default -> false;
        };
    }

    private boolean lastIsIncomplete() {
        return !errors.isEmpty() && errors.getLast().incompleteInput();
    }

    /** True when what should stand before the colon was missed already. */
    private boolean lacksBranch(ParserRuleContext ternary) {
        var question = ((ExpressionContext) ternary).QUESTION();
        return lastIs("ExpectedValueExpression")
                && question != null
                && errors.getLast().extent().startOffset()
                        == ((LexToken) question.getSymbol()).extent().endOffset();
    }

    private static ScriptExtent behindAttribute(ParameterContext parameter) {
        var body = parameter.attributes.getLast().attributeBody();
        var arguments = body == null ? null : body.attributeArguments();
        boolean open = arguments != null && body.close.getTokenIndex() < 0 && arguments.close.getTokenIndex() < 0;
        return open ? lastItem(arguments).after() : stop(parameter.attributes.getLast());
    }

    private static ScriptExtent stop(ParserRuleContext context) {
        return ((LexToken) context.stop).extent().after();
    }

    /** The last part of an attribute's arguments that counts as one; a name without a value does not. */
    private static ScriptExtent lastItem(AttributeArgumentsContext arguments) {
        var last = ((LexToken) arguments.open).extent();
        for (var child : arguments.children) {
            if (child instanceof TerminalNode node) {
                last = ((LexToken) node.getSymbol()).extent();
            } else if (child instanceof AttributeArgumentContext argument && argument.attributeValue() != null) {
                last = argument.stop instanceof LexToken stop ? stop.extent() : last;
            }
        }
        return last;
    }

    private static ScriptExtent extent(Parser recognizer, Where where, LexToken found) {
        var stream = stream(recognizer);
        return switch (where) {
            case BEHIND, BEHIND_WRONG -> stream.behind(recognizer.getContext());
            case FOUND, FOUND_WRONG -> stream.place(found);
            case BEFORE_FOUND -> stream.before(found);
            case LAST, LAST_WRONG -> stream.previousRead().extent();
            case LAST_TO_FOUND -> stream.previousRead().extent().to(stream.place(found));
            case OPEN -> open(recognizer.getContext());
            case BEHIND_OPEN -> open(recognizer.getContext()).after();
        };
    }

    private static ScriptExtent open(ParserRuleContext context) {
        for (int i = 0; i < context.getChildCount(); i++) {
            if (context.getChild(i) instanceof TerminalNode node
                    && isBrace(node.getSymbol().getType())) {
                return ((LexToken) node.getSymbol()).extent();
            }
        }
        return ((LexToken) context.start).extent();
    }

    private static boolean isBrace(int type) {
        return type == LCURLY || type == CALL_LCURLY || type == AT_CURLY;
    }

    private static boolean isIncomplete(ContextTokenStream stream, Where where, ScriptExtent extent, LexToken found) {
        return switch (where) {
            case BEHIND, LAST -> stream.nothingBehind(extent);
            case FOUND, OPEN, BEHIND_OPEN -> found.getType() == EOF || stream.nothingBehind(found.extent());
            case BEHIND_WRONG, FOUND_WRONG, LAST_WRONG, LAST_TO_FOUND, BEFORE_FOUND -> false;
        };
    }

    @Override
    public void reportError(Parser recognizer, RecognitionException problem) {
        if (problem instanceof NoViableAltException) {
            var part = MissingChoice.find(
                    recognizer.getContext(), stream(recognizer).LT(1));
            report(recognizer, part);
            stream(recognizer).keepBlanks();
            leaving = part.leave();
        }
    }

    @Override
    public void recover(Parser recognizer, RecognitionException problem) {
        int rule = recognizer.getContext().getRuleIndex();
        int target = problem instanceof LeftRuleException left ? left.rule() : leaving;
        leaving = MissingPart.STAY;
        if (rule == RULE_argument && target == RULE_argument) {
            stream(recognizer).readAgain();
        }
        leaveDefinition(recognizer);
        if (target != MissingPart.STAY && reachable(recognizer.getContext(), target) != rule) {
            throw new LeftRuleException(recognizer, target);
        }
        if (recognizer.getContext() instanceof HashEntryContext && rule == target) {
            stream(recognizer).skipTo("};\r\n");
        }
        if (target == RULE_hashtable && recognizer.getContext() instanceof HashtableContext hashtable) {
            closeHashtable(recognizer, hashtable);
        }
    }

    /** The rule to leave; the current one when no caller is of that kind. */
    private static int reachable(ParserRuleContext place, int rule) {
        for (var context = place; context != null; context = context.getParent()) {
            if (context.getRuleIndex() == rule) {
                return rule;
            }
        }
        return place.getRuleIndex();
    }

    private boolean lastIs(String id) {
        return !errors.isEmpty() && errors.getLast().errorId().equals(id);
    }

    /** A definition that lacks its body: what follows is passed over or read outside. */
    private void leaveDefinition(Parser recognizer) {
        switch (recognizer.getContext()) {
            case ParameterListContext list -> leaveParameters(recognizer, list);
            case MethodContext method
            when lastIs("MissingFunctionBody") || lastIs("MissingBaseCtorCall") -> {
                stream(recognizer).skipTo("}");
                throw new LeftRuleException(recognizer, RULE_classMember);
            }
            default -> {}
        }
    }

    private void leaveParameters(Parser recognizer, ParameterListContext list) {
        if (lastIs("InvalidFunctionParameter")) {
            closeParameters(recognizer, list);
        } else if (lastIs("MissingEndParenthesisInFunctionParameterList")) {
            leaveDefinition(recognizer, list);
        }
    }

    /** A parameter without a name ends the list: what stands up to the closing parenthesis is passed over with it. */
    private void closeParameters(Parser recognizer, ParameterListContext list) {
        var stream = stream(recognizer);
        var behind = errors.getLast().extent();
        stream.skipBehind(")");
        if (stream.followedBy(')')) {
            list.close = stream.LT(1);
            recognizer.consume();
            return;
        }
        var message = ErrorMessages.text("MissingEndParenthesisInFunctionParameterList", stream.LT(1));
        stream.report(new ParseError(
                behind, "MissingEndParenthesisInFunctionParameterList", message, stream.nothingBehind(behind)));
        leaveDefinition(recognizer, list);
    }

    /** A definition without an end of its parameters has no body: what stands in the braces goes on outside. */
    private static void leaveDefinition(Parser recognizer, ParserRuleContext list) {
        var stream = stream(recognizer);
        boolean function = list.getParent() instanceof FunctionDefinitionContext;
        boolean method = list.getParent() instanceof MethodContext;
        if ((function || method) && stream.followedBy('{')) {
            stream.skipBehind("{");
        }
        if (method) {
            stream.skipTo("}");
            throw new LeftRuleException(recognizer, RULE_classMember);
        }
        if (function && reachable(list, RULE_statement) == RULE_statement) {
            throw new LeftRuleException(recognizer, RULE_statement);
        }
    }

    /** A hashtable ends with its first bad entry. */
    private void closeHashtable(Parser recognizer, HashtableContext hashtable) {
        var next = stream(recognizer).LT(1);
        if (next.getType() == RCURLY) {
            recognizer.consume();
            hashtable.close = next;
            return;
        }
        report(recognizer, MissingPart.find(RULE_hashtable, RCURLY));
        stream(recognizer).keepBlanks();
        hashtable.close = stream(recognizer)
                .inserted(RCURLY, stream(recognizer).before(stream(recognizer).LT(1)));
    }

    @Override
    public void sync(Parser recognizer) {}

    @Override
    public boolean inErrorRecoveryMode(Parser recognizer) {
        return false;
    }

    @Override
    public void reportMatch(Parser recognizer) {}

    private static ContextTokenStream stream(Parser recognizer) {
        return (ContextTokenStream) recognizer.getInputStream();
    }
}
