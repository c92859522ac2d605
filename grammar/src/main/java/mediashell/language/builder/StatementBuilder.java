package mediashell.language.builder;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

import mediashell.language.ast.Ast;
import mediashell.language.ast.BlockStatementAst;
import mediashell.language.ast.BreakStatementAst;
import mediashell.language.ast.CatchClauseAst;
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
import mediashell.language.ast.ParameterToken;
import mediashell.language.ast.PipelineBaseAst;
import mediashell.language.ast.ReturnStatementAst;
import mediashell.language.ast.ScriptBlockAst;
import mediashell.language.ast.ScriptExtent;
import mediashell.language.ast.StatementAst;
import mediashell.language.ast.StatementBlockAst;
import mediashell.language.ast.StringToken;
import mediashell.language.ast.SwitchClause;
import mediashell.language.ast.SwitchFlags;
import mediashell.language.ast.SwitchStatementAst;
import mediashell.language.ast.ThrowStatementAst;
import mediashell.language.ast.TokenKind;
import mediashell.language.ast.TrapStatementAst;
import mediashell.language.ast.TryStatementAst;
import mediashell.language.ast.WhileStatementAst;
import mediashell.language.grammar.PowerShellParser.CatchClauseContext;
import mediashell.language.grammar.PowerShellParser.ConditionContext;
import mediashell.language.grammar.PowerShellParser.DataStatementContext;
import mediashell.language.grammar.PowerShellParser.DoStatementContext;
import mediashell.language.grammar.PowerShellParser.ForPartContext;
import mediashell.language.grammar.PowerShellParser.ForStatementContext;
import mediashell.language.grammar.PowerShellParser.ForeachStatementContext;
import mediashell.language.grammar.PowerShellParser.FunctionDefinitionContext;
import mediashell.language.grammar.PowerShellParser.IfStatementContext;
import mediashell.language.grammar.PowerShellParser.LabeledStatementContext;
import mediashell.language.grammar.PowerShellParser.LeaveStatementContext;
import mediashell.language.grammar.PowerShellParser.ReturnStatementContext;
import mediashell.language.grammar.PowerShellParser.StatementBlockContext;
import mediashell.language.grammar.PowerShellParser.StatementContext;
import mediashell.language.grammar.PowerShellParser.StatementsContext;
import mediashell.language.grammar.PowerShellParser.SwitchClauseContext;
import mediashell.language.grammar.PowerShellParser.SwitchStatementContext;
import mediashell.language.grammar.PowerShellParser.TrapStatementContext;
import mediashell.language.grammar.PowerShellParser.TryStatementContext;
import mediashell.language.grammar.PowerShellParser.WhileStatementContext;
import mediashell.language.lexer.LexToken;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Statements but for pipelines. */
final class StatementBuilder {
    private final AstBuilder builder;

    StatementBuilder(AstBuilder builder) {
        this.builder = builder;
    }

    List<StatementAst> statements(StatementsContext context) {
        var statements = new ArrayList<StatementAst>();
        if (context != null) {
            context.statement().forEach(statement -> statements.add(statement(statement)));
        }
        return statements;
    }

    /** The statements in braces; an empty block where they are missing. */
    StatementLists.Block block(StatementBlockContext context) {
        if (context == null || context.open == null) {
            return new StatementLists.Block(builder.missing(context), List.of());
        }
        var open = builder.extent(context.open);
        var statements = statements(context.statements());
        return new StatementLists.Block(open.to(end(context.close, statements, open)), statements);
    }

    private ScriptExtent end(Token close, List<StatementAst> statements, ScriptExtent open) {
        if (close != null) {
            return builder.extent(close);
        }
        return statements.isEmpty() ? open : statements.getLast().extent();
    }

    StatementBlockAst blockAst(StatementBlockContext context) {
        return block(context).ast();
    }

    StatementAst statement(StatementContext context) {
        if (context == null || context.getChildCount() == 0) {
            return new ErrorStatementAst(builder.missing(context), TokenKind.Unknown, List.of());
        }
        if (context.pipelineStatement() != null) {
            return builder.pipelines.chain(context.pipelineStatement().pipelineChain());
        }
        if (context.labeledStatement() != null) {
            return labeled(context.labeledStatement());
        }
        if (context.ifStatement() != null) {
            return ifStatement(context.ifStatement());
        }
        if (context.functionDefinition() != null) {
            return function(context.functionDefinition());
        }
        if (context.typeDefinition() != null) {
            return builder.classes.typeDefinition(context.typeDefinition());
        }
        return flow(context);
    }

    private StatementAst flow(StatementContext context) {
        if (context.tryStatement() != null) {
            return tryStatement(context.tryStatement());
        }
        if (context.trapStatement() != null) {
            return trap(context.trapStatement());
        }
        if (context.returnStatement() != null) {
            return returning(context.returnStatement());
        }
        if (context.leaveStatement() != null) {
            return leaving(context.leaveStatement());
        }
        if (context.dataStatement() != null) {
            return data(context.dataStatement());
        }
        if (context.lateUsingStatement() != null) {
            return lateUsing(context);
        }
        var block = context.blockStatement();
        var keyword = (LexToken) block.keyword;
        var body = blockAst(block.statementBlock());
        return new BlockStatementAst(keyword.extent().to(body.extent()), keyword.kind(), body);
    }

    private StatementAst lateUsing(StatementContext context) {
        var using = context.lateUsingStatement();
        var ast = builder.types.using(using.LATE_USING(), using.usingBody());
        builder.report(ast.extent(), "UsingMustBeAtStartOfScript", "A 'using' statement stands before all others.");
        return ast;
    }

    // ---------------------------------------------------------------- if, switch

    private StatementAst ifStatement(IfStatementContext context) {
        var clauses = new ArrayList<IfClause>();
        var parts = new ArrayList<Ast>();
        var blocks = context.statementBlock();
        var keyword = extent(context.IF());
        for (int i = 0; i < context.condition().size(); i++) {
            var block = i < blocks.size() ? blocks.get(i) : null;
            parts.add(condition(context.condition(i)));
            if (isBroken(context.condition(i), block)) {
                return broken(keyword, TokenKind.If, parts);
            }
            parts.add(blockAst(block));
            clauses.add(new IfClause((PipelineBaseAst) parts.get(2 * i), (StatementBlockAst) parts.getLast()));
        }
        if (clauses.isEmpty() || context.ELSE() != null && context.elseBlock == null) {
            return broken(keyword, TokenKind.If, parts);
        }
        var elseBlock = context.elseBlock == null ? null : blockAst(context.elseBlock);
        var last = elseBlock == null ? clauses.getLast().body() : elseBlock;
        return new IfStatementAst(keyword.to(last.extent()), clauses, elseBlock);
    }

    /** True when a condition is not closed or no block follows it: PowerShell then has no statement of the kind. */
    private static boolean isBroken(ConditionContext condition, StatementBlockContext block) {
        return condition == null || condition.close == null || block == null || block.open == null;
    }

    private static StatementAst broken(ScriptExtent keyword, TokenKind kind, List<? extends Ast> parts) {
        var end = parts.isEmpty() ? keyword : parts.getLast().extent();
        return new ErrorStatementAst(keyword.to(end), kind, List.copyOf(parts));
    }

    private PipelineBaseAst condition(ConditionContext context) {
        return builder.pipelines.chain(context == null ? null : context.pipelineChain());
    }

    private StatementAst labeled(LabeledStatementContext context) {
        var label = context.LABEL() == null ? null : context.LABEL().getText().substring(1);
        var start = context.LABEL() == null ? null : extent(context.LABEL());
        if (context.switchStatement() != null) {
            return switchStatement(context.switchStatement(), label, start);
        }
        if (context.foreachStatement() != null) {
            return foreach(context.foreachStatement(), label, start);
        }
        if (context.forStatement() != null) {
            return forStatement(context.forStatement(), label, start);
        }
        if (context.whileStatement() != null) {
            return whileStatement(context.whileStatement(), label, start);
        }
        return context.doStatement() == null
                ? new ErrorStatementAst(builder.missing(context), TokenKind.Unknown, List.of())
                : doStatement(context.doStatement(), label, start);
    }

    private static ScriptExtent from(ScriptExtent label, ScriptExtent keyword) {
        return label == null ? keyword : label;
    }

    private StatementAst switchStatement(SwitchStatementContext context, String label, ScriptExtent start) {
        var keyword = from(start, extent(context.SWITCH()));
        var flags = EnumSet.noneOf(SwitchFlags.class);
        PipelineBaseAst condition = null;
        for (var flag : context.switchFlag()) {
            addFlag(flag.PARAMETER(), flags);
            if (flag.SWITCH_FILE() != null) {
                flags.add(SwitchFlags.File);
                condition = builder.pipelines.ofExpression(builder.expressions.single(flag.singleArgument()));
            }
        }
        if (context.condition() != null && condition == null) {
            condition = condition(context.condition());
        }
        if (condition == null) {
            return new ErrorStatementAst(keyword, TokenKind.Switch, List.of());
        }
        var clauses = new ArrayList<SwitchClause>();
        var defaults = new ArrayList<StatementBlockAst>();
        var body = context.switchBody();
        if (body != null) {
            body.clauses.forEach(clause -> addClause(clause, clauses, defaults));
        }
        var end = body == null || body.close == null ? condition.extent() : builder.extent(body.close);
        var defaultClause = defaults.isEmpty() ? null : defaults.getFirst();
        return new SwitchStatementAst(keyword.to(end), label, condition, flags, clauses, defaultClause);
    }

    private void addFlag(TerminalNode parameter, EnumSet<SwitchFlags> flags) {
        if (parameter == null || !(((LexToken) parameter.getSymbol()).token() instanceof ParameterToken token)) {
            return;
        }
        var name = token.parameterName().toLowerCase(Locale.ROOT);
        for (var flag : SwitchFlags.values()) {
            if (!name.isEmpty() && flag.name().toLowerCase(Locale.ROOT).startsWith(name)) {
                flags.add(flag);
                return;
            }
        }
        builder.report(
                token.extent(), "InvalidSwitchFlag", "'switch' has no parameter '" + token.parameterName() + "'.");
    }

    private void addClause(SwitchClauseContext context, List<SwitchClause> clauses, List<StatementBlockAst> defaults) {
        var body = blockAst(context.statementBlock());
        if (context.DEFAULT() == null) {
            var condition = context.switchCondition() == null
                    ? builder.expressions.missing(context)
                    : builder.expressions.single(context.switchCondition().singleArgument());
            clauses.add(new SwitchClause(condition, body));
            return;
        }
        if (!defaults.isEmpty()) {
            builder.report(extent(context.DEFAULT()), "MultipleSwitchDefaultClauses", "A 'switch' has one 'default'.");
        }
        defaults.add(body);
    }

    // ---------------------------------------------------------------- loops

    private StatementAst foreach(ForeachStatementContext context, String label, ScriptExtent start) {
        var keyword = from(start, extent(context.FOREACH()));
        if (context.variable() == null || context.pipelineChain() == null) {
            return new ErrorStatementAst(keyword, TokenKind.Foreach, List.of());
        }
        boolean parallel = false;
        ExpressionAst throttle = null;
        for (var flag : context.flags) {
            parallel |= flag.getText().equalsIgnoreCase("-parallel");
            if (flag.number() != null) {
                throttle = builder.expressions.number(flag.number());
            } else if (flag.variable() != null) {
                throttle = builder.expressions.variable(flag.variable());
            }
        }
        var variable = builder.expressions.plainVariable(context.variable());
        var condition = builder.pipelines.chain(context.pipelineChain());
        var body = blockAst(context.statementBlock());
        return new ForEachStatementAst(keyword.to(body.extent()), label, variable, condition, throttle, parallel, body);
    }

    private StatementAst forStatement(ForStatementContext context, String label, ScriptExtent start) {
        var keyword = from(start, extent(context.FOR()));
        var body = blockAst(context.statementBlock());
        return new ForStatementAst(
                keyword.to(body.extent()),
                label,
                part(context.initializer),
                part(context.test),
                part(context.iterator),
                body);
    }

    private PipelineBaseAst part(ForPartContext context) {
        return context == null || context.pipelineChain() == null
                ? null
                : builder.pipelines.chain(context.pipelineChain());
    }

    private StatementAst whileStatement(WhileStatementContext context, String label, ScriptExtent start) {
        var keyword = from(start, extent(context.WHILE()));
        var condition = condition(context.condition());
        if (isBroken(context.condition(), context.statementBlock())) {
            return broken(keyword, TokenKind.While, List.of(condition));
        }
        var body = blockAst(context.statementBlock());
        return new WhileStatementAst(keyword.to(body.extent()), label, condition, body);
    }

    private StatementAst doStatement(DoStatementContext context, String label, ScriptExtent start) {
        var keyword = from(start, extent(context.DO()));
        var body = blockAst(context.statementBlock());
        if (context.condition() == null || context.keyword == null) {
            return new ErrorStatementAst(keyword.to(body.extent()), TokenKind.Do, List.of(body));
        }
        var condition = condition(context.condition());
        var close = context.condition().close;
        var extent = keyword.to(close == null ? condition.extent() : builder.extent(close));
        return ((LexToken) context.keyword).kind() == TokenKind.Until
                ? new DoUntilStatementAst(extent, label, condition, body)
                : new DoWhileStatementAst(extent, label, condition, body);
    }

    // ---------------------------------------------------------------- errors and flow

    private StatementAst tryStatement(TryStatementContext context) {
        var keyword = extent(context.TRY());
        var body = blockAst(context.statementBlock());
        var handlers = new ArrayList<CatchClauseAst>();
        context.handlers.forEach(handler -> handlers.add(catchClause(handler)));
        var finallyBlock = context.finallyClause() == null
                ? null
                : blockAst(context.finallyClause().statementBlock());
        Ast last = handlers.isEmpty() ? body : handlers.getLast();
        last = finallyBlock == null ? last : finallyBlock;
        return new TryStatementAst(keyword.to(last.extent()), body, handlers, finallyBlock);
    }

    private CatchClauseAst catchClause(CatchClauseContext context) {
        var types = context.types.stream().map(builder.types::constraint).toList();
        var body = blockAst(context.statementBlock());
        return new CatchClauseAst(extent(context.CATCH()).to(body.extent()), types, body);
    }

    private StatementAst trap(TrapStatementContext context) {
        var type = context.typeConstraint() == null ? null : builder.types.constraint(context.typeConstraint());
        var body = blockAst(context.statementBlock());
        return new TrapStatementAst(extent(context.TRAP()).to(body.extent()), type, body);
    }

    private StatementAst returning(ReturnStatementContext context) {
        var keyword = (LexToken) context.keyword;
        var pipeline = context.pipelineChain() == null ? null : builder.pipelines.chain(context.pipelineChain());
        var extent = pipeline == null ? keyword.extent() : keyword.extent().to(pipeline.extent());
        return switch (keyword.kind()) {
            case Throw -> new ThrowStatementAst(extent, pipeline);
            case Exit -> new ExitStatementAst(extent, pipeline);
            default -> new ReturnStatementAst(extent, pipeline);
        };
    }

    private StatementAst leaving(LeaveStatementContext context) {
        var keyword = (LexToken) context.keyword;
        var label = context.label == null ? null : builder.expressions.single(context.label);
        var extent = label == null ? keyword.extent() : keyword.extent().to(label.extent());
        return keyword.kind() == TokenKind.Break
                ? new BreakStatementAst(extent, label)
                : new ContinueStatementAst(extent, label);
    }

    private StatementAst data(DataStatementContext context) {
        var commands = new ArrayList<ExpressionAst>();
        context.commands.forEach(command -> commands.add(builder.expressions.single(command.singleArgument())));
        var body = blockAst(context.statementBlock());
        var name = context.name == null ? null : context.name.getText();
        return new DataStatementAst(extent(context.DATA()).to(body.extent()), name, commands, body);
    }

    // ---------------------------------------------------------------- functions

    private StatementAst function(FunctionDefinitionContext context) {
        var keyword = (LexToken) context.keyword;
        if (context.name == null || context.functionBody() == null) {
            return new ErrorStatementAst(keyword.extent(), keyword.kind(), List.of());
        }
        builder.scriptBlocks.expectFilter(keyword.kind() == TokenKind.Filter);
        var body = builder.classes.functionBody(context.functionBody());
        return function(context, keyword, body);
    }

    private StatementAst function(FunctionDefinitionContext context, LexToken keyword, ScriptBlockAst body) {
        var word = context.name.WORD();
        var name =
                word != null && ((LexToken) word.getSymbol()).token() instanceof StringToken text ? text.value() : "";
        return new FunctionDefinitionAst(
                keyword.extent().to(body.extent()),
                keyword.kind() == TokenKind.Filter,
                keyword.kind() == TokenKind.Workflow,
                name,
                context.parameters == null ? null : builder.scriptBlocks.parameters(context.parameters),
                body);
    }

    private ScriptExtent extent(TerminalNode node) {
        return builder.extent(node.getSymbol());
    }
}
