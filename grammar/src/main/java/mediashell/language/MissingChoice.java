package mediashell.language;

import static mediashell.language.MissingPart.Where.*;
import static mediashell.language.grammar.PowerShellParser.*;

import mediashell.language.MissingPart.Where;
import mediashell.language.ast.TokenKind;
import mediashell.language.grammar.PowerShellParser.ArgumentContext;
import mediashell.language.grammar.PowerShellParser.ArrayLiteralContext;
import mediashell.language.grammar.PowerShellParser.BinaryExpressionContext;
import mediashell.language.grammar.PowerShellParser.ListedExpressionContext;
import mediashell.language.grammar.PowerShellParser.PipelineChainContext;
import mediashell.language.grammar.PowerShellParser.PipelineContext;
import mediashell.language.grammar.PowerShellParser.UnaryExpressionContext;
import mediashell.language.grammar.PowerShellParser.UsingBodyContext;
import mediashell.language.grammar.PowerShellParser.UsingItemContext;
import mediashell.language.lexer.LexToken;
import org.antlr.v4.runtime.ParserRuleContext;

/**
 * What to report when no alternative of a rule fits: what is missing depends on who called. The nearest caller that has
 * already read something decides.
 */
final class MissingChoice {
    private MissingChoice() {}

    /** What is missing at {@code place}, where {@code found} stands. */
    static MissingPart find(ParserRuleContext place, LexToken found) {
        for (var context = place; context != null; context = context.getParent()) {
            var part = of(context, found);
            if (part != null) {
                return part;
            }
        }
        return wrong("UnexpectedToken", FOUND_WRONG, MissingPart.STAY);
    }

    private static MissingPart of(ParserRuleContext context, LexToken found) {
        return switch (context) {
            case UnaryExpressionContext unary -> unary.operator == null ? null : stay("MissingExpressionAfterOperator");
            case ArrayLiteralContext array -> array.elements.isEmpty() ? null : stay("MissingExpressionAfterToken");
            case BinaryExpressionContext binary -> binary.operands.isEmpty() ? null : stay("ExpectedValueExpression");
            case ListedExpressionContext listed -> stay("MissingExpressionAfterToken");
            case PipelineContext pipeline -> pipeline.elements.isEmpty() ? null : stay("EmptyPipeElement");
            case PipelineChainContext chain -> chain.elements.isEmpty() ? null : chainElement(found);
            case ArgumentContext argument ->
                argument.values.isEmpty() ? null : leave("MissingExpression", RULE_argument);
            case UsingItemContext item -> usingItem(item, found);
            default -> byRule(context);
        };
    }

    private static MissingPart chainElement(LexToken found) {
        return found.getType() == EOF
                ? leave("EmptyPipelineChainElement", RULE_pipelineChain)
                : wrong("EmptyPipelineChainElement", LAST_TO_FOUND, RULE_pipelineChain);
    }

    private static MissingPart usingItem(UsingItemContext item, LexToken found) {
        boolean ends = found.getType() == EOF || found.getType() == SEMI || found.kind() == TokenKind.NewLine;
        boolean alias = item.getParent() instanceof UsingBodyContext body && body.item != null;
        if (alias && found.getType() == EOF) {
            return leave("MissingNamespaceAlias", RULE_usingBody);
        }
        return ends && !alias
                ? leave("MissingUsingItemName", RULE_usingBody)
                : wrong("InvalidValueForUsingItemName", FOUND_WRONG, RULE_usingBody);
    }

    private static MissingPart byRule(ParserRuleContext context) {
        return switch (context.getRuleIndex()) {
            case RULE_branch, RULE_assignedStatement -> stay("ExpectedValueExpression");
            case RULE_parameterDefault -> stay("MissingExpressionAfterToken");
            case RULE_memberValue -> wrong("MissingPropertyTerminator", BEHIND, RULE_classMember);
            case RULE_attributeValue -> stay("MissingExpressionInNamedArgument");
            case RULE_attributeArgument -> stay("MissingExpressionAfterToken");
            case RULE_index -> stay("MissingArrayIndexExpression");
            case RULE_tryStatement -> leave("MissingCatchOrFinally", RULE_tryStatement);
            case RULE_parenExpression -> stay("ExpectedExpression");
            case RULE_hashValue -> leave("MissingStatementInHashLiteral", RULE_hashValue);
            case RULE_memberName -> stay("MissingPropertyName");
            case RULE_foreachStatement -> foreach(context);
            case RULE_condition -> condition(context);
            case RULE_parameter ->
                ((ParameterContext) context).attributes.isEmpty()
                        ? leave("MissingExpressionAfterToken", RULE_parameter)
                        : leave("InvalidFunctionParameter", RULE_parameterList);
            case RULE_classMember -> leave("IncompleteMemberDefinition", RULE_classMember);
            case RULE_parameterElement -> wrong("ParameterRequiresArgument", BEHIND_WRONG, MissingPart.STAY);
            case RULE_redirection -> wrong("MissingFileSpecification", BEHIND_WRONG, MissingPart.STAY);
            case RULE_invokedName -> wrong("MissingExpression", LAST_WRONG, RULE_pipelineChain);
            case RULE_switchCondition, RULE_switchClause ->
                leave("MissingSwitchConditionExpression", RULE_switchClause);
            case RULE_typeSuffix, RULE_typeArgument -> stay("MissingTypename");
            case RULE_typeDefinition -> leave("MissingTypeBody", RULE_statement);
            default -> null;
        };
    }

    private static MissingPart foreach(ParserRuleContext context) {
        boolean hasVariable = context.getChildCount() > 0 && ((ForeachStatementContext) context).IN() != null;
        return leave(hasVariable ? "MissingForeachExpression" : "MissingVariableNameAfterForeach", RULE_statement);
    }

    private static MissingPart condition(ParserRuleContext context) {
        return switch (context.getParent().getRuleIndex()) {
            case RULE_switchStatement -> stay("PipelineValueRequired");
            case RULE_ifStatement -> stay("IfStatementMissingCondition");
            default -> stay("MissingExpressionAfterKeyword");
        };
    }

    private static MissingPart stay(String id) {
        return new MissingPart(id, BEHIND, MissingPart.STAY);
    }

    private static MissingPart leave(String id, int rule) {
        return new MissingPart(id, BEHIND, rule);
    }

    private static MissingPart wrong(String id, Where where, int leave) {
        return new MissingPart(id, where, leave);
    }
}
