package mediashell.language.builder;

import java.util.ArrayList;
import java.util.List;

import mediashell.language.ast.ArrayExpressionAst;
import mediashell.language.ast.ArrayLiteralAst;
import mediashell.language.ast.AttributedExpressionAst;
import mediashell.language.ast.BinaryExpressionAst;
import mediashell.language.ast.CommandElementAst;
import mediashell.language.ast.ConstantExpressionAst;
import mediashell.language.ast.ConvertExpressionAst;
import mediashell.language.ast.ErrorExpressionAst;
import mediashell.language.ast.ExpressionAst;
import mediashell.language.ast.HashtableAst;
import mediashell.language.ast.ITypeName;
import mediashell.language.ast.IndexExpressionAst;
import mediashell.language.ast.InvokeMemberExpressionAst;
import mediashell.language.ast.KeyValuePair;
import mediashell.language.ast.MemberExpressionAst;
import mediashell.language.ast.NumberToken;
import mediashell.language.ast.ParenExpressionAst;
import mediashell.language.ast.ScriptBlockExpressionAst;
import mediashell.language.ast.ScriptExtent;
import mediashell.language.ast.StatementAst;
import mediashell.language.ast.StatementBlockAst;
import mediashell.language.ast.StringConstantExpressionAst;
import mediashell.language.ast.StringConstantType;
import mediashell.language.ast.SubExpressionAst;
import mediashell.language.ast.TernaryExpressionAst;
import mediashell.language.ast.TokenKind;
import mediashell.language.ast.TypeConstraintAst;
import mediashell.language.ast.TypeExpressionAst;
import mediashell.language.ast.UnaryExpressionAst;
import mediashell.language.ast.UsingExpressionAst;
import mediashell.language.ast.VariableExpressionAst;
import mediashell.language.ast.VariableToken;
import mediashell.language.grammar.PowerShellParser.AccessContext;
import mediashell.language.grammar.PowerShellParser.ArgumentContext;
import mediashell.language.grammar.PowerShellParser.ArrayLiteralContext;
import mediashell.language.grammar.PowerShellParser.AtomContext;
import mediashell.language.grammar.PowerShellParser.BinaryExpressionContext;
import mediashell.language.grammar.PowerShellParser.CastExpressionContext;
import mediashell.language.grammar.PowerShellParser.ExpressionContext;
import mediashell.language.grammar.PowerShellParser.HashEntryContext;
import mediashell.language.grammar.PowerShellParser.HashtableContext;
import mediashell.language.grammar.PowerShellParser.IndexContext;
import mediashell.language.grammar.PowerShellParser.ListedExpressionContext;
import mediashell.language.grammar.PowerShellParser.MemberAccessContext;
import mediashell.language.grammar.PowerShellParser.MemberNameContext;
import mediashell.language.grammar.PowerShellParser.NumberContext;
import mediashell.language.grammar.PowerShellParser.PostfixExpressionContext;
import mediashell.language.grammar.PowerShellParser.PrimaryContext;
import mediashell.language.grammar.PowerShellParser.ScriptBlockExpressionContext;
import mediashell.language.grammar.PowerShellParser.SingleArgumentContext;
import mediashell.language.grammar.PowerShellParser.SubExpressionContext;
import mediashell.language.grammar.PowerShellParser.TypeMembersContext;
import mediashell.language.grammar.PowerShellParser.UnaryExpressionContext;
import mediashell.language.grammar.PowerShellParser.UnknownOperatorContext;
import mediashell.language.grammar.PowerShellParser.VariableContext;
import mediashell.language.lexer.LexToken;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Expressions. */
final class ExpressionBuilder {
    private final AstBuilder builder;

    ExpressionBuilder(AstBuilder builder) {
        this.builder = builder;
    }

    ExpressionAst missing(ParserRuleContext context) {
        return new ErrorExpressionAst(builder.missing(context), List.of());
    }

    ExpressionAst expression(ExpressionContext context) {
        if (context == null) {
            return missing(null);
        }
        var value = binary(context.binaryExpression());
        if (context.ifTrue == null) {
            return value;
        }
        var ifTrue = expression(context.ifTrue.expression());
        var ifFalse = context.ifFalse == null ? missing(context) : expression(context.ifFalse.expression());
        return new TernaryExpressionAst(value.extent().to(ifFalse.extent()), value, ifTrue, ifFalse);
    }

    /** The operands of a flat list, grouped by the precedence of the operators between them; all group to the left. */
    private ExpressionAst binary(BinaryExpressionContext context) {
        if (context == null || context.operands.isEmpty()) {
            return missing(context);
        }
        var operands = new ArrayList<ExpressionAst>();
        var pending = new ArrayList<LexToken>();
        operands.add(array(context.operands.getFirst()));
        for (int i = 0; i < context.operators.size(); i++) {
            var operator = (LexToken) context.operators.get(i);
            while (!pending.isEmpty()
                    && pending.getLast().kind().precedence() >= operator.kind().precedence()) {
                reduce(operands, pending);
            }
            pending.add(operator);
            operands.add(i + 1 < context.operands.size() ? array(context.operands.get(i + 1)) : missing(context));
        }
        while (!pending.isEmpty()) {
            reduce(operands, pending);
        }
        var value = operands.getFirst();
        return context.unknownOperator() == null ? value : unknown(value, context.unknownOperator());
    }

    private ExpressionAst unknown(ExpressionAst value, UnknownOperatorContext operator) {
        return new ErrorExpressionAst(value.extent().to(builder.extent(operator.start)), List.of(value));
    }

    private static void reduce(List<ExpressionAst> operands, List<LexToken> pending) {
        var operator = pending.removeLast();
        var right = operands.removeLast();
        var left = operands.removeLast();
        operands.add(new BinaryExpressionAst(
                left.extent().to(right.extent()), left, operator.kind(), right, operator.extent()));
    }

    private ExpressionAst array(ArrayLiteralContext context) {
        if (context.elements.size() == 1) {
            return unary(context.elements.getFirst());
        }
        var elements = context.elements.stream().map(this::unary).toList();
        return elements.isEmpty() ? missing(context) : arrayOf(elements);
    }

    private static ExpressionAst arrayOf(List<ExpressionAst> elements) {
        return new ArrayLiteralAst(
                elements.getFirst().extent().to(elements.getLast().extent()), elements);
    }

    ExpressionAst unary(UnaryExpressionContext context) {
        if (context.castExpression() != null) {
            return cast(context.castExpression());
        }
        if (context.postfixExpression() != null) {
            return postfix(context.postfixExpression());
        }
        if (context.operator == null) {
            return missing(context);
        }
        var operator = (LexToken) context.operator;
        var child = context.unaryExpression() == null ? missing(context) : unary(context.unaryExpression());
        var extent = operator.extent().to(child.extent());
        return operator.kind() == TokenKind.Comma
                ? new ArrayLiteralAst(extent, List.of(child))
                : new UnaryExpressionAst(extent, operator.kind(), child);
    }

    private ExpressionAst postfix(PostfixExpressionContext context) {
        var value = primary(context.primary());
        return counted(value, context.POSTFIX());
    }

    private ExpressionAst counted(ExpressionAst value, TerminalNode node) {
        if (node == null) {
            return value;
        }
        var operator = (LexToken) node.getSymbol();
        var kind = operator.kind() == TokenKind.PlusPlus ? TokenKind.PostfixPlusPlus : TokenKind.PostfixMinusMinus;
        return new UnaryExpressionAst(value.extent().to(operator.extent()), kind, value);
    }

    private ExpressionAst cast(CastExpressionContext context) {
        var attribute = builder.types.attribute(
                context.attribute().open, context.attribute().attributeBody());
        if (context.unaryExpression() != null) {
            var child = unary(context.unaryExpression());
            var extent = attribute.extent().to(child.extent());
            return attribute instanceof TypeConstraintAst type
                    ? new ConvertExpressionAst(extent, type, child)
                    : new AttributedExpressionAst(extent, attribute, child);
        }
        if (!(attribute instanceof TypeConstraintAst)) {
            return new ErrorExpressionAst(attribute.extent(), List.of(attribute));
        }
        ExpressionAst value = new TypeExpressionAst(attribute.extent(), attribute.typeName());
        return context.typeMembers() == null ? value : typeMembers(value, context.typeMembers());
    }

    private ExpressionAst typeMembers(ExpressionAst type, TypeMembersContext context) {
        var access = context.typeAccess();
        if (access.memberAccess() == null) {
            return type;
        }
        var value = accesses(member(type, access.memberAccess()), access.accesses);
        return counted(value, context.POSTFIX());
    }

    // ---------------------------------------------------------------- members and indexes

    ExpressionAst primary(PrimaryContext context) {
        if (context.atom() == null) {
            return missing(context);
        }
        if (context.atom().variable() != null) {
            var variable = plainVariable(context.atom().variable());
            return variable.variablePath().isUsing()
                    ? using(variable, context.accesses)
                    : accesses(variable, context.accesses);
        }
        return accesses(atom(context.atom()), context.accesses);
    }

    private ExpressionAst accesses(ExpressionAst target, List<AccessContext> accesses) {
        var value = target;
        for (var access : accesses) {
            value = access(value, access);
        }
        return value;
    }

    private ExpressionAst access(ExpressionAst value, AccessContext access) {
        if (access.memberAccess() != null) {
            return member(value, access.memberAccess());
        }
        return access.index() == null ? value : index(value, access.index());
    }

    /** All that reaches into a value from the caller's session is part of what is taken there. */
    private ExpressionAst using(VariableExpressionAst variable, List<AccessContext> accesses) {
        var taken = accesses(variable, accesses);
        return new UsingExpressionAst(taken.extent(), taken);
    }

    private ExpressionAst index(ExpressionAst target, IndexContext context) {
        var index = context.expression() == null ? missing(context) : expression(context.expression());
        var end = context.close == null ? index.extent() : builder.extent(context.close);
        boolean conditional = ((LexToken) context.open).kind() == TokenKind.QuestionLBracket;
        return new IndexExpressionAst(target.extent().to(end), target, index, conditional);
    }

    private ExpressionAst member(ExpressionAst target, MemberAccessContext context) {
        var operator = ((LexToken) context.operator).kind();
        boolean isStatic = operator == TokenKind.ColonColon;
        boolean conditional = operator == TokenKind.QuestionDot;
        var name = memberName(context.memberName());
        if (context.memberCall() == null) {
            return new MemberExpressionAst(target.extent().to(name.extent()), target, name, isStatic, conditional);
        }
        var call = context.memberCall();
        var arguments = new ArrayList<ExpressionAst>();
        var end = name.extent();
        if (call.callArguments() != null) {
            call.callArguments().values.forEach(value -> arguments.add(listed(value)));
            end = call.callArguments().close == null ? end : builder.extent(call.callArguments().close);
        }
        if (call.blockArgument() != null) {
            var block = call.blockArgument();
            var extent = span(block.open, block.close);
            arguments.add(
                    new ScriptBlockExpressionAst(extent, builder.scriptBlocks.body(block.scriptBlockBody(), extent)));
            end = extent;
        }
        List<ITypeName> types = call.typeArguments() == null
                ? List.of()
                : call.typeArguments().types.stream()
                        .map(builder.types::argument)
                        .toList();
        return new InvokeMemberExpressionAst(
                target.extent().to(end), target, name, isStatic, conditional, arguments, types);
    }

    private CommandElementAst memberName(MemberNameContext context) {
        if (context != null && context.NAME() != null) {
            var name = builder.extent(context.NAME().getSymbol());
            return new StringConstantExpressionAst(name, name.text(), StringConstantType.BareWord);
        }
        return context == null || context.atom() == null ? missing(context) : atom(context.atom());
    }

    ExpressionAst listed(ListedExpressionContext context) {
        return context.expression() == null ? missing(context) : expression(context.expression());
    }

    // ---------------------------------------------------------------- arguments of commands

    ExpressionAst argument(ArgumentContext context) {
        var values = new ArrayList<ExpressionAst>();
        context.values.forEach(value -> values.add(single(value.singleArgument())));
        if (values.isEmpty()) {
            return missing(context);
        }
        return values.size() == 1 ? values.getFirst() : arrayOf(values);
    }

    ExpressionAst single(SingleArgumentContext context) {
        if (context == null) {
            return new ErrorExpressionAst(builder.missing(null), List.of());
        }
        if (context.word() != null) {
            return builder.strings.word(context.word());
        }
        return context.primary() == null ? missing(context) : primary(context.primary());
    }

    // ---------------------------------------------------------------- atoms

    private ExpressionAst atom(AtomContext context) {
        if (context.variable() != null) {
            return variable(context.variable());
        }
        if (context.string() != null) {
            return builder.strings.string((LexToken) context.string().STRING().getSymbol());
        }
        if (context.number() != null) {
            return number(context.number());
        }
        if (context.hashtable() != null) {
            return hashtable(context.hashtable());
        }
        if (context.scriptBlockExpression() != null) {
            return scriptBlock(context.scriptBlockExpression());
        }
        return group(context);
    }

    private ExpressionAst group(AtomContext context) {
        if (context.parenExpression() != null) {
            var paren = context.parenExpression();
            var pipeline = builder.pipelines.chain(paren.pipelineChain());
            return new ParenExpressionAst(span(paren.open, paren.close), pipeline);
        }
        if (context.subExpression() != null) {
            return subExpression(context.subExpression());
        }
        var array = context.arrayExpression();
        if (array == null) {
            return missing(context);
        }
        var extent = span(array.open, array.close);
        var statements = builder.statements.statements(array.statements());
        return new ArrayExpressionAst(extent, block(statements));
    }

    SubExpressionAst subExpression(SubExpressionContext context) {
        var statements = builder.statements.statements(context.statements());
        return new SubExpressionAst(span(context.open, context.close), block(statements));
    }

    /** The statements within parentheses; without any, PowerShell's block has no place. */
    private StatementBlockAst block(List<StatementAst> statements) {
        var extent = statements.isEmpty()
                ? builder.whole().source().extent(0, 0)
                : statements.getFirst().extent().to(statements.getLast().extent());
        return new StatementLists.Block(extent, statements).ast();
    }

    private ScriptExtent span(Token open, Token close) {
        return close == null ? builder.extent(open) : builder.extent(open).to(builder.extent(close));
    }

    private ExpressionAst scriptBlock(ScriptBlockExpressionContext context) {
        var extent = span(context.open, context.close);
        return new ScriptBlockExpressionAst(extent, builder.scriptBlocks.body(context.scriptBlockBody(), extent));
    }

    HashtableAst hashtable(HashtableContext context) {
        var entries = new ArrayList<KeyValuePair>();
        for (var entry : context.entries) {
            if (entry.key != null && entry.value != null) {
                entries.add(entry(entry));
            }
        }
        return new HashtableAst(span(context.open, context.close), entries);
    }

    private KeyValuePair entry(HashEntryContext context) {
        var value = builder.statements.statement(context.value.statement());
        if (context.key.NAME() == null) {
            return new KeyValuePair(
                    context.key.unaryExpression() == null ? missing(context.key) : unary(context.key.unaryExpression()),
                    value);
        }
        var name = builder.extent(context.key.NAME().getSymbol());
        return new KeyValuePair(new StringConstantExpressionAst(name, name.text(), StringConstantType.BareWord), value);
    }

    ExpressionAst number(NumberContext context) {
        var token = (LexToken) context.NUMBER().getSymbol();
        return new ConstantExpressionAst(token.extent(), ((NumberToken) token.token()).value());
    }

    /** A variable; one that is taken from the caller's session stands in a using expression. */
    ExpressionAst variable(VariableContext context) {
        var variable = plainVariable(context);
        return variable.variablePath().isUsing() ? new UsingExpressionAst(variable.extent(), variable) : variable;
    }

    VariableExpressionAst plainVariable(VariableContext context) {
        var node = context.VARIABLE() == null ? context.SPLATTED() : context.VARIABLE();
        if (node == null || !(((LexToken) node.getSymbol()).token() instanceof VariableToken token)) {
            var path = new mediashell.language.ast.VariablePath("");
            return new VariableExpressionAst(builder.missing(context), path, false);
        }
        boolean splatted = token.kind() == TokenKind.SplattedVariable;
        return new VariableExpressionAst(token.extent(), token.variablePath(), splatted);
    }
}
