package mediashell.language.builder;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import mediashell.language.ast.AttributeBaseAst;
import mediashell.language.ast.NamedBlockAst;
import mediashell.language.ast.ParamBlockAst;
import mediashell.language.ast.ParameterAst;
import mediashell.language.ast.ScriptBlockAst;
import mediashell.language.ast.ScriptExtent;
import mediashell.language.ast.ScriptRequirements;
import mediashell.language.ast.StatementAst;
import mediashell.language.ast.TokenKind;
import mediashell.language.ast.UsingStatementAst;
import mediashell.language.ast.VariableExpressionAst;
import mediashell.language.ast.VariablePath;
import mediashell.language.grammar.PowerShellParser.NamedBlockContext;
import mediashell.language.grammar.PowerShellParser.ParamBlockContext;
import mediashell.language.grammar.PowerShellParser.ParameterContext;
import mediashell.language.grammar.PowerShellParser.ParameterListContext;
import mediashell.language.grammar.PowerShellParser.ScriptBlockBodyContext;
import mediashell.language.grammar.PowerShellParser.ScriptContext;
import mediashell.language.lexer.LexToken;

/** Script blocks, their param block, named blocks and parameters. */
final class ScriptBlockBuilder {
    private final AstBuilder builder;
    /** What statements without a block's name are in the next body. */
    private TokenKind unnamedKind = TokenKind.End;

    ScriptBlockBuilder(AstBuilder builder) {
        this.builder = builder;
    }

    /** Says whether the next body is a filter's, whose statements run for each object. */
    void expectFilter(boolean filter) {
        unnamedKind = filter ? TokenKind.Process : TokenKind.End;
    }

    ScriptBlockAst script(ScriptContext context, ScriptRequirements requirements) {
        var rest = new ArrayList<StatementAst>();
        context.statements().forEach(list -> rest.addAll(builder.statements.statements(list)));
        return scriptBlock(context.scriptBlockBody(), builder.whole(), requirements, rest, null);
    }

    ScriptBlockAst body(ScriptBlockBodyContext context, ScriptExtent extent) {
        return body(context, extent, List.of());
    }

    /** A body whose unnamed block begins with {@code implied} statements that stand elsewhere. */
    ScriptBlockAst body(ScriptBlockBodyContext context, ScriptExtent extent, List<StatementAst> implied) {
        return scriptBlock(context, extent, null, List.of(), implied);
    }

    private ScriptBlockAst scriptBlock(
            ScriptBlockBodyContext context,
            ScriptExtent extent,
            ScriptRequirements requirements,
            List<StatementAst> rest,
            List<StatementAst> implied) {
        TokenKind kind = unnamedKind;
        unnamedKind = TokenKind.End;
        var usings = new ArrayList<UsingStatementAst>();
        ParamBlockAst paramBlock = null;
        Map<TokenKind, NamedBlockAst> blocks = new EnumMap<>(TokenKind.class);
        if (context != null) {
            context.usings.forEach(using -> usings.add(builder.types.using(using.USING(), using.usingBody())));
            paramBlock = context.paramBlock() == null ? null : paramBlock(context.paramBlock());
            var empty = paramBlock == null ? startOf(extent, implied) : paramBlock.extent();
            fillBlocks(context, rest, implied, paramBlock != null, empty, blocks, kind);
        }
        return new ScriptBlockAst(
                extent,
                usings,
                paramBlock,
                blocks.get(TokenKind.Dynamicparam),
                blocks.get(TokenKind.Begin),
                blocks.get(TokenKind.Process),
                blocks.get(TokenKind.End),
                blocks.get(TokenKind.Clean),
                requirements);
    }

    private void fillBlocks(
            ScriptBlockBodyContext context,
            List<StatementAst> rest,
            List<StatementAst> implied,
            boolean fromParam,
            ScriptExtent empty,
            Map<TokenKind, NamedBlockAst> blocks,
            TokenKind kind) {
        if (context.namedBlocks() != null) {
            context.namedBlocks().namedBlock().forEach(block -> addNamed(block, blocks));
            return;
        }
        var statements = new ArrayList<StatementAst>();
        if (context.statements() != null) {
            statements.addAll(builder.statements.statements(context.statements()));
        }
        statements.addAll(rest);
        blocks.put(kind, unnamed(kind, statements, implied, fromParam, empty));
    }

    private NamedBlockAst unnamed(
            TokenKind kind,
            List<StatementAst> statements,
            List<StatementAst> implied,
            boolean fromParam,
            ScriptExtent empty) {
        var first = statements.isEmpty() || fromParam
                ? empty
                : statements.getFirst().extent();
        var extent =
                statements.isEmpty() ? empty : first.to(statements.getLast().extent());
        var all = new ArrayList<>(implied == null ? List.of() : implied);
        all.addAll(statements);
        return new NamedBlockAst(extent, kind, true, StatementLists.traps(all), StatementLists.withoutTraps(all));
    }

    /** Where the block of an empty body is: the whole script, or right behind the opening brace; nowhere in {@code {}}. */
    private static ScriptExtent startOf(ScriptExtent extent, List<StatementAst> implied) {
        boolean closed = extent.endOffset() - extent.startOffset() == 2;
        int start = closed ? 0 : Math.min(extent.startOffset() + 1, extent.endOffset());
        return implied == null ? extent : extent.source().extent(start, start);
    }

    private void addNamed(NamedBlockContext context, Map<TokenKind, NamedBlockAst> blocks) {
        var name = (LexToken) context.name;
        var body = builder.statements.block(context.statementBlock());
        var block =
                new NamedBlockAst(name.extent().to(body.extent()), name.kind(), false, body.traps(), body.statements());
        if (blocks.putIfAbsent(name.kind(), block) != null) {
            builder.report(
                    block.extent(),
                    "DuplicateScriptCommandClause",
                    "A script block has one '" + name.getText() + "' block.");
        }
    }

    private ParamBlockAst paramBlock(ParamBlockContext context) {
        var attributes = new ArrayList<AttributeBaseAst>();
        context.attributes.forEach(
                attribute -> attributes.add(builder.types.attribute(attribute.open, attribute.attributeBody())));
        var keyword = context.PARAM() == null
                ? builder.missing(context)
                : builder.extent(context.PARAM().getSymbol());
        var list = context.parameterList();
        var extent = list == null || list.close == null ? keyword : keyword.to(builder.extent(list.close));
        return new ParamBlockAst(extent, attributes, parameters(list));
    }

    List<ParameterAst> parameters(ParameterListContext context) {
        var parameters = new ArrayList<ParameterAst>();
        if (context != null) {
            for (var parameter : context.parameter()) {
                if (parameter.name != null) {
                    parameters.add(parameter(parameter));
                } else if (!parameter.attributes.isEmpty()) {
                    parameters.add(nameless(parameter));
                }
            }
        }
        return parameters;
    }

    /** What keeps the attributes of a parameter whose name is missing. */
    private ParameterAst nameless(ParameterContext context) {
        var attributes = attributes(context);
        var extent = attributes.getFirst().extent().to(attributes.getLast().extent());
        var name = new VariableExpressionAst(extent, new VariablePath("__error__"), false);
        return new ParameterAst(extent, attributes, name, null);
    }

    private List<AttributeBaseAst> attributes(ParameterContext context) {
        var attributes = new ArrayList<AttributeBaseAst>();
        context.attributes.forEach(
                attribute -> attributes.add(builder.types.attribute(attribute.open, attribute.attributeBody())));
        return attributes;
    }

    private ParameterAst parameter(ParameterContext context) {
        var attributes = attributes(context);
        VariableExpressionAst name = builder.expressions.plainVariable(context.name);
        var value = context.parameterDefault() == null
                ? null
                : builder.expressions.expression(context.parameterDefault().expression());
        var first = attributes.isEmpty() ? name.extent() : attributes.getFirst().extent();
        var last = value == null ? name.extent() : value.extent();
        return new ParameterAst(first.to(last), attributes, name, value);
    }
}
