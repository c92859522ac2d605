package mediashell.interpreter.translator;

import java.util.List;

import mediashell.automation.binding.LiteralArgument;
import mediashell.interpreter.nodes.ExpressionNode;
import mediashell.interpreter.nodes.command.ArgumentNode;
import mediashell.interpreter.nodes.command.CommandNode;
import mediashell.interpreter.nodes.command.NameArgumentNode;
import mediashell.interpreter.nodes.command.PipelineNode;
import mediashell.interpreter.nodes.command.RedirectedExpressionNode;
import mediashell.interpreter.nodes.command.RedirectionNode;
import mediashell.interpreter.nodes.command.SplatArgumentNode;
import mediashell.interpreter.nodes.command.ValueArgumentNode;
import mediashell.interpreter.nodes.literal.ConstantNode;
import mediashell.language.ast.CommandAst;
import mediashell.language.ast.CommandBaseAst;
import mediashell.language.ast.CommandElementAst;
import mediashell.language.ast.CommandExpressionAst;
import mediashell.language.ast.CommandParameterAst;
import mediashell.language.ast.ConstantExpressionAst;
import mediashell.language.ast.ExpressionAst;
import mediashell.language.ast.FileRedirectionAst;
import mediashell.language.ast.MergingRedirectionAst;
import mediashell.language.ast.ParenExpressionAst;
import mediashell.language.ast.PipelineAst;
import mediashell.language.ast.RedirectionAst;
import mediashell.language.ast.StringConstantExpressionAst;
import mediashell.language.ast.TokenKind;
import mediashell.language.ast.VariableExpressionAst;

/** Pipelines, commands, arguments, redirections. */
final class CommandTranslator {
    private final BodyTranslator body;

    CommandTranslator(BodyTranslator body) {
        this.body = body;
    }

    PipelineNode pipeline(PipelineAst ast) {
        List<CommandBaseAst> elements = ast.pipelineElements();
        ExpressionNode first =
                elements.getFirst() instanceof CommandExpressionAst expression ? first(expression) : null;
        CommandNode[] commands = elements.stream()
                .skip(first == null ? 0 : 1)
                .map(element -> command((CommandAst) element))
                .toArray(CommandNode[]::new);
        return new PipelineNode(first, commands);
    }

    /** An expression at the start of a pipeline, with its redirections. */
    ExpressionNode first(CommandExpressionAst ast) {
        ExpressionNode expression = body.expressions().expression(ast.expression());
        return ast.redirections().isEmpty()
                ? expression
                : new RedirectedExpressionNode(expression, redirections(ast.redirections()));
    }

    private CommandNode command(CommandAst ast) {
        CommandElementAst head = ast.commandElements().getFirst();
        String constant = head instanceof StringConstantExpressionAst name ? name.value() : null;
        ExpressionNode computed = constant != null ? null : body.expressions().expression((ExpressionAst) head);
        ArgumentNode[] arguments =
                ast.commandElements().stream().skip(1).map(this::argument).toArray(ArgumentNode[]::new);
        return new CommandNode(
                ast.extent(),
                operator(ast.invocationOperator()),
                constant,
                computed,
                arguments,
                redirections(ast.redirections()),
                calledWithParentheses(ast));
    }

    private static boolean calledWithParentheses(CommandAst ast) {
        List<CommandElementAst> elements = ast.commandElements();
        return elements.size() == 2
                && elements.get(1) instanceof ParenExpressionAst paren
                && paren.extent().startOffset() == elements.getFirst().extent().endOffset();
    }

    private static CommandNode.Operator operator(TokenKind kind) {
        return switch (kind) {
            case Ampersand -> CommandNode.Operator.CALL;
            case Dot -> CommandNode.Operator.DOT;
            default -> CommandNode.Operator.NONE;
        };
    }

    private ArgumentNode argument(CommandElementAst element) {
        return switch (element) {
            case CommandParameterAst name
            when name.argument() == null -> new NameArgumentNode(name.extent(), name.parameterName());
            case CommandParameterAst name ->
                new ValueArgumentNode(
                        name.extent(), name.parameterName(), "-" + name.parameterName() + ":", value(name.argument()));
            case VariableExpressionAst splat
            when splat.splatted() ->
                new SplatArgumentNode(splat.extent(), body.variables().read(splat));
            case ExpressionAst value -> new ValueArgumentNode(value.extent(), null, null, value(value));
        };
    }

    private ExpressionNode value(ExpressionAst argument) {
        boolean number = argument instanceof ConstantExpressionAst constant && constant.value() instanceof Number;
        return number
                ? new ConstantNode(new LiteralArgument(((ConstantExpressionAst) argument).value(), argument.text()))
                : body.expressions().expression(argument);
    }

    RedirectionNode[] redirections(List<RedirectionAst> asts) {
        return asts.stream().map(this::redirection).toArray(RedirectionNode[]::new);
    }

    private RedirectionNode redirection(RedirectionAst ast) {
        int from = ast.fromStream().ordinal();
        return switch (ast) {
            case MergingRedirectionAst ignored -> new RedirectionNode(from, false, null);
            case FileRedirectionAst file ->
                new RedirectionNode(from, file.append(), body.expressions().expression(file.location()));
        };
    }
}
