package mediashell.interpreter.translator;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import mediashell.interpreter.nodes.Completion;
import mediashell.interpreter.nodes.ExpressionNode;
import mediashell.interpreter.nodes.StatementNode;
import mediashell.interpreter.nodes.command.BackgroundNode;
import mediashell.interpreter.nodes.command.PipelineChainNode;
import mediashell.interpreter.nodes.command.PipelineStatementNode;
import mediashell.interpreter.nodes.control.ExitNode;
import mediashell.interpreter.nodes.control.ForEachNode;
import mediashell.interpreter.nodes.control.ForNode;
import mediashell.interpreter.nodes.control.IfNode;
import mediashell.interpreter.nodes.control.JumpNode;
import mediashell.interpreter.nodes.control.MethodReturnNode;
import mediashell.interpreter.nodes.control.ReturnNode;
import mediashell.interpreter.nodes.control.SwitchNode;
import mediashell.interpreter.nodes.control.ThrowNode;
import mediashell.interpreter.nodes.control.TryNode;
import mediashell.interpreter.nodes.control.WhileNode;
import mediashell.interpreter.nodes.expression.AssignmentNode;
import mediashell.interpreter.nodes.expression.CoalesceAssignmentNode;
import mediashell.interpreter.nodes.expression.CompoundAssignmentNode;
import mediashell.interpreter.nodes.expression.PipelineValueNode;
import mediashell.interpreter.nodes.function.HandlerCode;
import mediashell.interpreter.nodes.statement.BlockNode;
import mediashell.interpreter.nodes.statement.DiscardStatementNode;
import mediashell.interpreter.nodes.statement.EmptyStatementNode;
import mediashell.interpreter.nodes.statement.ExpressionStatementNode;
import mediashell.interpreter.nodes.statement.FunctionDefinitionNode;
import mediashell.interpreter.nodes.statement.StatementListNode;
import mediashell.interpreter.nodes.statement.StatementValueNode;
import mediashell.interpreter.nodes.statement.TrapNode;
import mediashell.language.ast.AssignmentStatementAst;
import mediashell.language.ast.BlockStatementAst;
import mediashell.language.ast.BreakStatementAst;
import mediashell.language.ast.CatchClauseAst;
import mediashell.language.ast.CommandAst;
import mediashell.language.ast.CommandExpressionAst;
import mediashell.language.ast.ContinueStatementAst;
import mediashell.language.ast.DataStatementAst;
import mediashell.language.ast.DoUntilStatementAst;
import mediashell.language.ast.DoWhileStatementAst;
import mediashell.language.ast.ErrorStatementAst;
import mediashell.language.ast.ExitStatementAst;
import mediashell.language.ast.ExpressionAst;
import mediashell.language.ast.ForEachStatementAst;
import mediashell.language.ast.ForStatementAst;
import mediashell.language.ast.FunctionDefinitionAst;
import mediashell.language.ast.IfClause;
import mediashell.language.ast.IfStatementAst;
import mediashell.language.ast.PipelineAst;
import mediashell.language.ast.PipelineBaseAst;
import mediashell.language.ast.PipelineChainAst;
import mediashell.language.ast.ReturnStatementAst;
import mediashell.language.ast.ScriptExtent;
import mediashell.language.ast.StatementAst;
import mediashell.language.ast.StatementBlockAst;
import mediashell.language.ast.SwitchClause;
import mediashell.language.ast.SwitchFlags;
import mediashell.language.ast.SwitchStatementAst;
import mediashell.language.ast.ThrowStatementAst;
import mediashell.language.ast.TokenKind;
import mediashell.language.ast.TrapStatementAst;
import mediashell.language.ast.TryStatementAst;
import mediashell.language.ast.TypeDefinitionAst;
import mediashell.language.ast.UsingStatementAst;
import mediashell.language.ast.VariablePath;
import mediashell.language.ast.WhileStatementAst;

/** Statements, as statements and as values. */
final class StatementTranslator {
    private static final ScriptExtent[] NO_EXTENTS = {};
    private final BodyTranslator body;

    StatementTranslator(BodyTranslator body) {
        this.body = body;
    }

    StatementListNode block(StatementBlockAst block) {
        return list(block.statements(), block.traps());
    }

    StatementListNode list(List<StatementAst> statements, List<TrapStatementAst> traps) {
        StatementNode[] nodes = statements.stream().map(this::embedded).toArray(StatementNode[]::new);
        return new StatementListNode(
                body.unit().embedding(), nodes, traps.stream().map(this::trap).toArray(TrapNode[]::new));
    }

    private TrapNode trap(TrapStatementAst trap) {
        String type =
                trap.trapType() == null ? null : trap.trapType().typeName().fullName();
        return new TrapNode(body.unit(), type, new HandlerCode(body.unit(), trap.body()));
    }

    private StatementListNode single(StatementAst statement) {
        StatementNode[] nodes = {embedded(statement)};
        return new StatementListNode(body.unit().embedding(), nodes, new TrapNode[0]);
    }

    private StatementNode embedded(StatementAst statement) {
        return body.unit().embedding().statement(statement(statement));
    }

    StatementNode statement(StatementAst ast) {
        ScriptExtent extent = ast.extent();
        return switch (ast) {
            case PipelineAst pipeline -> pipeline(pipeline);
            case AssignmentStatementAst assignment ->
                new DiscardStatementNode(extent, assignment(assignment), Pipelines.setsSuccess(assignment));
            case PipelineChainAst chain -> chain(chain);
            case IfStatementAst conditional -> conditional(conditional);
            case ForEachStatementAst loop -> forEach(loop);
            case ForStatementAst loop -> forLoop(loop);
            case WhileStatementAst loop ->
                whileLoop(extent, loop.label(), WhileNode.Kind.WHILE, loop.condition(), loop.body());
            case DoWhileStatementAst loop ->
                whileLoop(extent, loop.label(), WhileNode.Kind.DO_WHILE, loop.condition(), loop.body());
            case DoUntilStatementAst loop ->
                whileLoop(extent, loop.label(), WhileNode.Kind.DO_UNTIL, loop.condition(), loop.body());
            case SwitchStatementAst choice -> switchOver(choice);
            case TryStatementAst guarded -> tryCatch(guarded);
            case ReturnStatementAst exit -> returnFrom(exit);
            case BreakStatementAst jump -> new JumpNode(extent, Completion.BREAK, label(jump.label()));
            case ContinueStatementAst jump -> new JumpNode(extent, Completion.CONTINUE, label(jump.label()));
            case ExitStatementAst exit -> new ExitNode(extent, exit.pipeline() == null ? null : value(exit.pipeline()));
            case ThrowStatementAst thrown ->
                new ThrowNode(extent, thrown.pipeline() == null ? null : value(thrown.pipeline()), thrown.isRethrow());
            case FunctionDefinitionAst function ->
                new FunctionDefinitionNode(function, FunctionDefinitions.code(body.unit(), function));
            case TypeDefinitionAst type -> ClassDefinitions.node(body.unit(), type);
            case UsingStatementAst using -> new EmptyStatementNode(extent);
            case DataStatementAst data -> data(data);
            case BlockStatementAst block -> new BlockNode(extent, block(block.body()));
            case CommandExpressionAst redirected
            when !redirected.redirections().isEmpty() ->
                new ExpressionStatementNode(extent, body.commands().first(redirected), false);
            case CommandExpressionAst expression -> expression(extent, expression.expression(), expression);
            case CommandAst command -> throw new IllegalStateException("a command outside a pipeline: " + command);
            case TrapStatementAst trap -> throw new IllegalStateException("a trap among statements: " + trap);
            case ErrorStatementAst error -> throw new IllegalStateException("text with errors was run: " + error);
        };
    }

    private StatementNode pipeline(PipelineAst ast) {
        if (ast.background()) {
            return new BackgroundNode(ast.extent(), ast.text());
        }
        ExpressionAst pure = Pipelines.pureExpression(ast);
        return pure != null
                ? expression(ast.extent(), pure, ast)
                : new PipelineStatementNode(ast.extent(), body.commands().pipeline(ast));
    }

    private StatementNode expression(ScriptExtent extent, ExpressionAst expression, StatementAst statement) {
        ExpressionNode node = body.expressions().expression(expression);
        boolean success = Pipelines.setsSuccess(statement);
        return Pipelines.isVoid(expression)
                ? new DiscardStatementNode(extent, node, success)
                : new ExpressionStatementNode(extent, node, success);
    }

    /** A statement where a value is wanted: a pure expression is that value, anything else its output. */
    ExpressionNode value(StatementAst ast) {
        if (ast instanceof AssignmentStatementAst assignment) {
            return assignment(assignment);
        }
        ExpressionAst pure = Pipelines.pureExpression(ast);
        if (pure != null) {
            return body.expressions().expression(pure);
        }
        if (ast instanceof PipelineAst pipeline && !pipeline.background()) {
            return new PipelineValueNode(body.commands().pipeline(pipeline));
        }
        return new StatementValueNode(single(ast), false);
    }

    private ExpressionNode assignment(AssignmentStatementAst ast) {
        ExpressionNode value = value(ast.right());
        var target = body.variables().target(ast.left());
        return switch (ast.operator()) {
            case Equals -> new AssignmentNode(target, value);
            case QuestionQuestionEquals -> new CoalesceAssignmentNode(target, value);
            default ->
                new CompoundAssignmentNode(target, OperatorTranslator.operator(ast.operator(), null, null), value);
        };
    }

    private StatementNode chain(PipelineChainAst ast) {
        if (ast.background()) {
            return new BackgroundNode(ast.extent(), ast.text());
        }
        return new PipelineChainNode(
                ast.extent(),
                ast.operator() == TokenKind.AndAnd,
                single(ast.lhsPipelineChain()),
                statement(ast.rhsPipeline()));
    }

    private StatementNode conditional(IfStatementAst ast) {
        List<ScriptExtent> extents = new ArrayList<>();
        List<ExpressionNode> conditions = new ArrayList<>();
        List<StatementListNode> bodies = new ArrayList<>();
        for (IfClause clause : ast.clauses()) {
            extents.add(clause.condition().extent());
            conditions.add(value(clause.condition()));
            bodies.add(block(clause.body()));
        }
        return new IfNode(
                ast.extent(),
                extents.toArray(NO_EXTENTS),
                conditions.toArray(ExpressionNode[]::new),
                bodies.toArray(StatementListNode[]::new),
                ast.elseClause() == null ? null : block(ast.elseClause()));
    }

    private StatementNode forEach(ForEachStatementAst ast) {
        return new ForEachNode(
                ast.extent(),
                ast.label(),
                body.variables().target(ast.variable()),
                ast.condition().extent(),
                value(ast.condition()),
                block(ast.body()));
    }

    private StatementNode forLoop(ForStatementAst ast) {
        return new ForNode(
                ast.extent(),
                ast.label(),
                silent(ast.initializer()),
                ast.condition() == null ? null : value(ast.condition()),
                silent(ast.iterator()),
                block(ast.body()));
    }

    private StatementNode silent(PipelineBaseAst pipeline) {
        return pipeline == null ? null : new DiscardStatementNode(pipeline.extent(), value(pipeline), false);
    }

    private StatementNode whileLoop(
            ScriptExtent extent,
            String label,
            WhileNode.Kind kind,
            PipelineBaseAst condition,
            StatementBlockAst loopBody) {
        return new WhileNode(extent, label, kind, condition.extent(), value(condition), block(loopBody));
    }

    private StatementNode switchOver(SwitchStatementAst ast) {
        Set<SwitchFlags> flags = ast.flags();
        SwitchNode.Mode mode = flags.contains(SwitchFlags.Regex)
                ? SwitchNode.Mode.REGEX
                : flags.contains(SwitchFlags.Wildcard) ? SwitchNode.Mode.WILDCARD : SwitchNode.Mode.EXACT;
        List<ExpressionNode> tests = new ArrayList<>();
        List<StatementListNode> bodies = new ArrayList<>();
        for (SwitchClause clause : ast.clauses()) {
            tests.add(body.expressions().expression(clause.condition()));
            bodies.add(block(clause.body()));
        }
        return new SwitchNode(
                ast.extent(),
                ast.label(),
                mode,
                flags.contains(SwitchFlags.File),
                !flags.contains(SwitchFlags.CaseSensitive),
                value(ast.condition()),
                tests.toArray(ExpressionNode[]::new),
                bodies.toArray(StatementListNode[]::new),
                ast.defaultClause() == null ? null : block(ast.defaultClause()));
    }

    private StatementNode tryCatch(TryStatementAst ast) {
        List<CatchClauseAst> clauses = ast.catchClauses();
        String[][] types = new String[clauses.size()][];
        StatementListNode[] handlers = new StatementListNode[clauses.size()];
        for (int i = 0; i < types.length; i++) {
            types[i] = clauses.get(i).catchTypes().stream()
                    .map(type -> type.typeName().fullName())
                    .toArray(String[]::new);
            handlers[i] = block(clauses.get(i).body());
        }
        return new TryNode(
                ast.extent(),
                body.unit(),
                block(ast.body()),
                types,
                handlers,
                ast.finallyBlock() == null ? null : block(ast.finallyBlock()));
    }

    private StatementNode returnFrom(ReturnStatementAst ast) {
        if (body.isMethod()) {
            return new MethodReturnNode(ast.extent(), ast.pipeline() == null ? null : value(ast.pipeline()));
        }
        return new ReturnNode(ast.extent(), ast.pipeline() == null ? null : statement(ast.pipeline()));
    }

    private ExpressionNode label(ExpressionAst label) {
        return label == null ? null : body.expressions().expression(label);
    }

    private StatementNode data(DataStatementAst ast) {
        ExpressionNode value = new StatementValueNode(block(ast.body()), false);
        return ast.variable() == null
                ? new ExpressionStatementNode(ast.extent(), value, false)
                : new DiscardStatementNode(
                        ast.extent(),
                        new AssignmentNode(body.variables().target(new VariablePath(ast.variable())), value),
                        false);
    }
}
