package mediashell.language.builder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import mediashell.language.ast.AssignmentStatementAst;
import mediashell.language.ast.CommandAst;
import mediashell.language.ast.CommandBaseAst;
import mediashell.language.ast.CommandElementAst;
import mediashell.language.ast.CommandExpressionAst;
import mediashell.language.ast.CommandParameterAst;
import mediashell.language.ast.ErrorStatementAst;
import mediashell.language.ast.ExpressionAst;
import mediashell.language.ast.FileRedirectionAst;
import mediashell.language.ast.MergingRedirectionAst;
import mediashell.language.ast.ParameterToken;
import mediashell.language.ast.PipelineAst;
import mediashell.language.ast.PipelineBaseAst;
import mediashell.language.ast.PipelineChainAst;
import mediashell.language.ast.RedirectionAst;
import mediashell.language.ast.RedirectionToken;
import mediashell.language.ast.ScriptExtent;
import mediashell.language.ast.StatementAst;
import mediashell.language.ast.StringConstantExpressionAst;
import mediashell.language.ast.StringConstantType;
import mediashell.language.ast.StringToken;
import mediashell.language.ast.TokenKind;
import mediashell.language.grammar.PowerShellParser.CommandContext;
import mediashell.language.grammar.PowerShellParser.CommandElementContext;
import mediashell.language.grammar.PowerShellParser.ParameterElementContext;
import mediashell.language.grammar.PowerShellParser.PipelineChainContext;
import mediashell.language.grammar.PowerShellParser.PipelineContext;
import mediashell.language.grammar.PowerShellParser.PipelineElementContext;
import mediashell.language.grammar.PowerShellParser.RedirectionContext;
import mediashell.language.grammar.PowerShellParser.StatementContext;
import mediashell.language.grammar.PowerShellParser.VerbatimContext;
import mediashell.language.lexer.LexToken;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Pipelines, chains, commands, assignments and redirections. */
final class PipelineBuilder {
    private final AstBuilder builder;

    PipelineBuilder(AstBuilder builder) {
        this.builder = builder;
    }

    /** A chain of pipelines; a lone pipeline or assignment stands for itself. */
    PipelineBaseAst chain(PipelineChainContext context) {
        if (context == null || context.elements.isEmpty()) {
            var extent = context == null ? builder.whole() : builder.missing(context);
            return new ErrorStatementAst(
                    context == null ? extent.source().extent(0, 0) : extent, TokenKind.Unknown, List.of());
        }
        if (context.assignment() != null) {
            return assignment(context);
        }
        boolean background = context.background != null;
        int last = context.elements.size() - 1;
        var chain = pipeline(context.elements.getFirst(), background && last == 0);
        for (int i = 1; i <= last; i++) {
            if (!(pipeline(context.elements.get(i), false) instanceof PipelineAst right)) {
                continue;
            }
            var extent = chain.extent().to(right.extent());
            var operator = ((LexToken) context.operators.get(i - 1)).kind();
            chain = new PipelineChainAst(extent, chain, right, operator, background && i == last);
        }
        return chain;
    }

    private PipelineBaseAst pipeline(PipelineContext context, boolean background) {
        var elements = new ArrayList<CommandBaseAst>();
        for (var element : context.elements) {
            var built = element(element);
            if (built != null) {
                elements.add(built);
            }
        }
        if (elements.isEmpty()) {
            return new ErrorStatementAst(builder.missing(context), TokenKind.Unknown, List.of());
        }
        var extent = elements.getFirst().extent().to(elements.getLast().extent());
        return new PipelineAst(extent, elements, background);
    }

    private CommandBaseAst element(PipelineElementContext context) {
        if (context.command() != null) {
            return command(context.command());
        }
        if (context.expressionElement() == null) {
            return null;
        }
        var expression =
                builder.expressions.expression(context.expressionElement().expression());
        var redirections = redirections(context.expressionElement().redirections);
        var end = redirections.isEmpty()
                ? expression.extent()
                : redirectionsEnd(context.expressionElement().redirections, expression.extent());
        return new CommandExpressionAst(expression.extent().to(end), expression, redirections);
    }

    private ScriptExtent redirectionsEnd(List<RedirectionContext> contexts, ScriptExtent fallback) {
        return contexts.getLast().stop instanceof LexToken stop ? stop.extent() : fallback;
    }

    private PipelineBaseAst assignment(PipelineChainContext context) {
        var target = context.elements.getFirst().elements.getFirst().expressionElement();
        var left = builder.expressions.expression(target.expression());
        var operator = (LexToken) context.assignment().operator;
        var value = context.assignment().value;
        var right = value == null ? missingValue(context) : value(value.statement());
        return new AssignmentStatementAst(
                left.extent().to(right.extent()), left, operator.kind(), right, operator.extent());
    }

    private StatementAst missingValue(PipelineChainContext context) {
        return new ErrorStatementAst(builder.missing(context), TokenKind.Unknown, List.of());
    }

    /** The value of an assignment: an expression that stands alone is no pipeline. */
    private StatementAst value(StatementContext context) {
        var chain = context.pipelineStatement() == null
                ? null
                : context.pipelineStatement().pipelineChain();
        if (chain == null || chain.elements.size() != 1 || chain.background != null || chain.assignment() != null) {
            return builder.statements.statement(context);
        }
        var elements = chain.elements.getFirst().elements;
        var only = elements.size() == 1 ? elements.getFirst().expressionElement() : null;
        return only == null ? builder.statements.statement(context) : element(elements.getFirst());
    }

    PipelineAst ofExpression(ExpressionAst expression) {
        var element = new CommandExpressionAst(expression.extent(), expression, List.of());
        return new PipelineAst(expression.extent(), List.of(element), false);
    }

    // ---------------------------------------------------------------- commands

    private CommandAst command(CommandContext context) {
        var elements = new ArrayList<CommandElementAst>();
        var redirections = new ArrayList<RedirectionAst>();
        var operator = (LexToken) context.operator;
        elements.add(
                context.name != null
                        ? builder.expressions.single(context.name.singleArgument())
                        : builder.strings.word(context.word()));
        for (var element : context.elements) {
            addElement(element, elements, redirections);
        }
        var first = operator == null ? elements.getFirst().extent() : operator.extent();
        if (redirections.size() > 1) {
            redirections.sort(Comparator.comparingInt(PipelineBuilder::streamOrder));
        }
        var kind = operator == null ? TokenKind.Unknown : operator.kind();
        return new CommandAst(first.to(end(elements, redirections)), elements, kind, redirections);
    }

    private static ScriptExtent end(List<CommandElementAst> elements, List<RedirectionAst> redirections) {
        var end = elements.getLast().extent();
        for (var redirection : redirections) {
            end = redirection.extent().endOffset() > end.endOffset() ? redirection.extent() : end;
        }
        return end;
    }

    private static int streamOrder(RedirectionAst redirection) {
        return redirection.fromStream().ordinal();
    }

    private void addElement(
            CommandElementContext context, List<CommandElementAst> elements, List<RedirectionAst> redirections) {
        if (context.redirection() != null) {
            redirections.add(redirection(context.redirection()));
        } else if (context.argument() != null) {
            elements.add(builder.expressions.argument(context.argument()));
        } else if (context.parameterElement() != null) {
            elements.add(parameter(context.parameterElement()));
        } else if (context.verbatim() != null) {
            addVerbatim(context.verbatim(), elements);
        }
    }

    private void addVerbatim(VerbatimContext context, List<CommandElementAst> elements) {
        for (var node : context.children) {
            var token = (LexToken) ((TerminalNode) node).getSymbol();
            var text = ((StringToken) token.token()).value();
            elements.add(new StringConstantExpressionAst(token.extent(), text, StringConstantType.BareWord));
        }
    }

    private CommandElementAst parameter(ParameterElementContext context) {
        if (context.PARAMETER() != null) {
            var token = (LexToken) context.PARAMETER().getSymbol();
            if (token.kind() == TokenKind.MinusMinus) {
                return new CommandParameterAst(token.extent(), "-", null, token.extent());
            }
            var name = ((ParameterToken) token.token()).parameterName();
            return new CommandParameterAst(token.extent(), name, null, token.extent());
        }
        var token = (LexToken) context.PARAMETER_COLON().getSymbol();
        var argument = context.argument() == null ? null : builder.expressions.argument(context.argument());
        var extent = argument == null ? token.extent() : token.extent().to(argument.extent());
        return new CommandParameterAst(
                extent, ((ParameterToken) token.token()).parameterName(), argument, token.extent());
    }

    private List<RedirectionAst> redirections(List<RedirectionContext> contexts) {
        var redirections = new ArrayList<RedirectionAst>();
        contexts.forEach(context -> redirections.add(redirection(context)));
        if (redirections.size() > 1) {
            redirections.sort(Comparator.comparingInt(PipelineBuilder::streamOrder));
        }
        return redirections;
    }

    private RedirectionAst redirection(RedirectionContext context) {
        var operator = (LexToken) context.operator;
        var token = (RedirectionToken) operator.token();
        if (token.toStream() != null) {
            return new MergingRedirectionAst(operator.extent(), token.fromStream(), token.toStream());
        }
        var location = context.target == null
                ? builder.expressions.missing(context)
                : builder.expressions.single(context.target.singleArgument());
        return new FileRedirectionAst(
                operator.extent().to(location.extent()), token.fromStream(), token.append(), location);
    }
}
