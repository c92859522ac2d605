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
        var part = missing(
                recognizer.getContext(), expected, stream(recognizer).LT(1).getType());
        report(recognizer, part);
        if (expected == RPAREN) {
            stream(recognizer).keepBlanks();
        }
        if (part.leave() != MissingPart.STAY) {
            throw new LeftRuleException(recognizer, reachable(recognizer.getContext(), part.leave()));
        }
        return stream(recognizer).inserted(expected);
    }

    private static MissingPart missing(ParserRuleContext context, int expected, int found) {
        var part = found == EOF && expected == RCURLY ? null : byCaller(context, expected);
        part = part == null ? MissingPart.find(context.getRuleIndex(), expected) : part;
        part = part == null ? MissingChoice.find(context) : part;
        return part;
    }

    /** The parts whose id depends on the calling rule. */
    private static MissingPart byCaller(ParserRuleContext context, int expected) {
        int caller = context.getParent() == null ? -1 : context.getParent().getRuleIndex();
        return switch (context.getRuleIndex()) {
            case RULE_statementBlock -> expected == LCURLY ? missingBlock(context) : null;
            case RULE_switchBody -> expected == LCURLY ? switchPart(context) : null;
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
            case RULE_functionBody -> namedBlocks(((FunctionBodyContext) context).scriptBlockBody(), expected);
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

    private static MissingPart switchPart(ParserRuleContext body) {
        var owner = (SwitchStatementContext) body.getParent();
        boolean hasCondition =
                owner.condition() != null || owner.switchFlag().stream().anyMatch(flag -> flag.SWITCH_FILE() != null);
        return leave(hasCondition ? "MissingCurlyBraceInSwitchStatement" : "PipelineValueRequired", Where.BEHIND);
    }

    private static MissingPart endOfAttribute(ParserRuleContext context, int expected) {
        boolean hasArguments = ((AttributeBodyContext) context).attributeArguments() != null;
        return expected == RBRACKET && hasArguments
                ? new MissingPart("EndSquareBracketExpectedAtEndOfAttribute", Where.BEHIND, RULE_attributeBody)
                : null;
    }

    private static MissingPart conditionPart(int caller, int expected) {
        if (caller == RULE_ifStatement && expected == LPAREN) {
            return new MissingPart("MissingOpenParenthesisInIfStatement", Where.BEHIND, RULE_statement);
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
        var extent = extent(recognizer, part.where(), found);
        var message = ErrorMessages.text(part.id(), found);
        var error = new ParseError(extent, part.id(), message, isIncomplete(stream, part.where(), extent, found));
        if (!isKnown(error)) {
            errors.add(error);
        }
    }

    /** One place is blamed once for one thing; the last few errors are enough to compare with. */
    private boolean isKnown(ParseError error) {
        int first = Math.max(0, errors.size() - 20);
        return errors.subList(first, errors.size()).stream().anyMatch(other -> isSame(error, other));
    }

    private static boolean isSame(ParseError error, ParseError other) {
        return error.errorId().equals(other.errorId())
                && error.extent().startOffset() == other.extent().startOffset()
                && error.extent().endOffset() == other.extent().endOffset();
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
                        && (last.equals("IfStatementMissingCondition") || last.equals("MissingExpressionAfterKeyword"));
            case RULE_callArguments -> last.equals("MissingExpressionAfterToken");
            case RULE_index -> last.equals("MissingArrayIndexExpression");
            case RULE_switchBody -> last.startsWith("MissingSwitch");
            default -> false;
        };
    }

    private static ScriptExtent extent(Parser recognizer, Where where, LexToken found) {
        var stream = stream(recognizer);
        return switch (where) {
            case BEHIND, BEHIND_WRONG -> stream.behind(recognizer.getContext());
            case FOUND, FOUND_WRONG -> stream.place(found);
            case BEFORE_FOUND -> stream.before(found);
            case LAST, LAST_WRONG -> stream.previousRead().extent();
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
            case BEHIND_WRONG, FOUND_WRONG, LAST_WRONG, BEFORE_FOUND -> false;
        };
    }

    @Override
    public void reportError(Parser recognizer, RecognitionException problem) {
        if (problem instanceof NoViableAltException) {
            var part = MissingChoice.find(recognizer.getContext());
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
        if (target != MissingPart.STAY && reachable(recognizer.getContext(), target) != rule) {
            throw new LeftRuleException(recognizer, target);
        }
        if (recognizer.getContext() instanceof HashEntryContext && rule == target) {
            stream(recognizer).skipEntry();
        }
        if (recognizer.getContext() instanceof ParameterListContext list && lastIs("InvalidFunctionParameter")) {
            closeParameters(recognizer, list);
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

    /** A parameter without a name ends the list, whatever follows. */
    private void closeParameters(Parser recognizer, ParameterListContext list) {
        report(recognizer, MissingPart.find(RULE_parameterList, RPAREN));
        var next = stream(recognizer).LT(1);
        if (next.getType() == RPAREN) {
            recognizer.consume();
            list.close = next;
        } else if (list.getParent() instanceof FunctionDefinitionContext
                && reachable(list, RULE_statement) == RULE_statement) {
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
        hashtable.close = stream(recognizer).inserted(RCURLY);
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
