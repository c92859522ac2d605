package mediashell.interpreter.translator;

import java.util.List;

import mediashell.automation.values.UInt16;
import mediashell.automation.values.UInt32;
import mediashell.automation.values.UInt64;
import mediashell.automation.values.UInt8;
import mediashell.interpreter.nodes.ExpressionNode;
import mediashell.interpreter.nodes.TargetNode;
import mediashell.interpreter.nodes.convert.CastNode;
import mediashell.interpreter.nodes.convert.CustomObjectNode;
import mediashell.interpreter.nodes.convert.ReferenceNode;
import mediashell.interpreter.nodes.convert.TypeNode;
import mediashell.interpreter.nodes.convert.VoidNode;
import mediashell.interpreter.nodes.expression.ArrayExpressionNode;
import mediashell.interpreter.nodes.expression.TernaryNode;
import mediashell.interpreter.nodes.function.BlockCode;
import mediashell.interpreter.nodes.literal.ArrayLiteralNode;
import mediashell.interpreter.nodes.literal.ConstantNode;
import mediashell.interpreter.nodes.literal.ExpandableStringNode;
import mediashell.interpreter.nodes.literal.HashtableNode;
import mediashell.interpreter.nodes.literal.ScriptBlockNode;
import mediashell.interpreter.nodes.member.BaseInvokeNode;
import mediashell.interpreter.nodes.member.IndexNode;
import mediashell.interpreter.nodes.member.InvokeNode;
import mediashell.interpreter.nodes.member.KeyNode;
import mediashell.interpreter.nodes.member.MemberName;
import mediashell.interpreter.nodes.member.PropertyNode;
import mediashell.interpreter.nodes.member.StaticPropertyNode;
import mediashell.interpreter.nodes.statement.StatementValueNode;
import mediashell.interpreter.nodes.variable.UsingVariableNode;
import mediashell.language.ast.ArrayExpressionAst;
import mediashell.language.ast.ArrayLiteralAst;
import mediashell.language.ast.AttributedExpressionAst;
import mediashell.language.ast.BinaryExpressionAst;
import mediashell.language.ast.CommandElementAst;
import mediashell.language.ast.ConstantExpressionAst;
import mediashell.language.ast.ConvertExpressionAst;
import mediashell.language.ast.ErrorExpressionAst;
import mediashell.language.ast.ExpandableStringExpressionAst;
import mediashell.language.ast.ExpressionAst;
import mediashell.language.ast.HashtableAst;
import mediashell.language.ast.IndexExpressionAst;
import mediashell.language.ast.InvokeMemberExpressionAst;
import mediashell.language.ast.KeyValuePair;
import mediashell.language.ast.MemberExpressionAst;
import mediashell.language.ast.ParamBlockAst;
import mediashell.language.ast.ParenExpressionAst;
import mediashell.language.ast.ScriptBlockAst;
import mediashell.language.ast.ScriptBlockExpressionAst;
import mediashell.language.ast.StatementAst;
import mediashell.language.ast.StringConstantExpressionAst;
import mediashell.language.ast.SubExpressionAst;
import mediashell.language.ast.TernaryExpressionAst;
import mediashell.language.ast.TypeExpressionAst;
import mediashell.language.ast.UnaryExpressionAst;
import mediashell.language.ast.UnsignedLiteral;
import mediashell.language.ast.UsingExpressionAst;
import mediashell.language.ast.VariableExpressionAst;

/** Expressions. */
final class ExpressionTranslator {
    private final BodyTranslator body;
    private final OperatorTranslator operators;

    ExpressionTranslator(BodyTranslator body) {
        this.body = body;
        this.operators = new OperatorTranslator(body);
    }

    ExpressionNode expression(ExpressionAst ast) {
        return switch (ast) {
            case StringConstantExpressionAst string -> new ConstantNode(string.value());
            case ConstantExpressionAst constant -> new ConstantNode(constant(constant.value()));
            case VariableExpressionAst variable -> body.variables().read(variable);
            case BinaryExpressionAst binary -> operators.binary(binary);
            case UnaryExpressionAst unary -> operators.unary(unary);
            case InvokeMemberExpressionAst call -> invoke(call);
            case MemberExpressionAst member -> property(member);
            case IndexExpressionAst index -> index(index);
            case ParenExpressionAst paren -> body.statements().value(paren.pipeline());
            case ExpandableStringExpressionAst string -> expandable(string);
            case ArrayLiteralAst array -> new ArrayLiteralNode(expressions(array.elements()));
            case ArrayExpressionAst array -> array(array);
            case SubExpressionAst sub ->
                new StatementValueNode(body.statements().block(sub.subExpression()), false);
            case HashtableAst table -> hashtable(table, false);
            case ScriptBlockExpressionAst block -> scriptBlock(block.scriptBlock());
            case ConvertExpressionAst convert -> convert(convert);
            case AttributedExpressionAst attributed -> expression(attributed.child());
            case TypeExpressionAst type ->
                new TypeNode(body.unit(), type.typeName().fullName());
            case TernaryExpressionAst ternary ->
                new TernaryNode(
                        expression(ternary.condition()), expression(ternary.ifTrue()), expression(ternary.ifFalse()));
            case UsingExpressionAst using -> new UsingVariableNode(using.text());
            case ErrorExpressionAst error -> throw new IllegalStateException("text with errors was run: " + error);
        };
    }

    ExpressionNode[] expressions(List<? extends ExpressionAst> asts) {
        return asts.stream().map(this::expression).toArray(ExpressionNode[]::new);
    }

    private static Object constant(Object value) {
        if (!(value instanceof UnsignedLiteral literal)) {
            return value;
        }
        return switch (literal.kind()) {
            case "byte" -> UInt8.of(literal.value().intValue());
            case "ushort" -> UInt16.of(literal.value().intValue());
            case "uint" -> UInt32.of(literal.value().intValue());
            default -> UInt64.of(literal.value().longValue());
        };
    }

    private ExpressionNode expandable(ExpandableStringExpressionAst string) {
        return new ExpandableStringNode(
                string.literals().toArray(String[]::new), expressions(string.nestedExpressions()));
    }

    private ExpressionNode array(ArrayExpressionAst array) {
        List<StatementAst> statements = array.subExpression().statements();
        boolean single = statements.size() == 1 && array.subExpression().traps().isEmpty();
        ExpressionAst pure = single ? Pipelines.pureExpression(statements.getFirst()) : null;
        if (pure instanceof ArrayLiteralAst) {
            return expression(pure);
        }
        if (pure != null && !Pipelines.isVoid(pure)) {
            return new ArrayExpressionNode(expression(pure));
        }
        return new StatementValueNode(body.statements().block(array.subExpression()), true);
    }

    private ExpressionNode hashtable(HashtableAst table, boolean ordered) {
        return new HashtableNode(keys(table), values(table), ordered);
    }

    private ExpressionNode[] keys(HashtableAst table) {
        return table.keyValuePairs().stream()
                .map(KeyValuePair::key)
                .map(this::expression)
                .toArray(ExpressionNode[]::new);
    }

    private ExpressionNode[] values(HashtableAst table) {
        return table.keyValuePairs().stream()
                .map(KeyValuePair::value)
                .map(value -> body.statements().value(value))
                .toArray(ExpressionNode[]::new);
    }

    private ExpressionNode scriptBlock(ScriptBlockAst block) {
        ParamBlockAst param = block.paramBlock();
        return new ScriptBlockNode(
                new BlockCode(body.unit(), block, param == null ? List.of() : param.parameters(), body.layout(), null));
    }

    private ExpressionNode convert(ConvertExpressionAst convert) {
        String type = convert.attribute().typeName().fullName();
        if (convert.child() instanceof HashtableAst table) {
            if (type.equalsIgnoreCase("ordered")) {
                return hashtable(table, true);
            } else if (type.equalsIgnoreCase("pscustomobject")) {
                return new CustomObjectNode(keys(table), values(table));
            }
        }
        if (type.equalsIgnoreCase("ref")) {
            return reference(convert.child());
        } else if (type.equalsIgnoreCase("void")) {
            return new VoidNode(expression(convert.child()));
        }
        // the accelerator means PSObject elsewhere; a cast by that name makes a custom object
        boolean custom = type.equalsIgnoreCase("pscustomobject");
        TypeNode target = new TypeNode(body.unit(), custom ? "System.Management.Automation.PSCustomObject" : type);
        return new CastNode(target, expression(convert.child()));
    }

    private ExpressionNode reference(ExpressionAst child) {
        if (child instanceof VariableExpressionAst variable) {
            var path = variable.variablePath();
            return new ReferenceNode(
                    path.unqualifiedPath(), path.isUnscopedVariable() ? null : path.qualifier(), expression(child));
        }
        return new ReferenceNode(null, null, expression(child));
    }

    private MemberName name(CommandElementAst member) {
        return member instanceof StringConstantExpressionAst constant
                ? new MemberName(constant.value(), null)
                : new MemberName(null, expression((ExpressionAst) member));
    }

    private ExpressionNode invoke(InvokeMemberExpressionAst call) {
        String base = call.isStatic() ? null : castOf(call.expression());
        if (base != null && call.member() instanceof StringConstantExpressionAst method) {
            return new BaseInvokeNode(
                    new TypeNode(body.unit(), base),
                    method.value(),
                    expression(call.expression()),
                    expressions(call.arguments()),
                    body.isMethod() && isThis(call.expression()),
                    invocation(call));
        }
        return invocation(call);
    }

    private ExpressionNode invocation(InvokeMemberExpressionAst call) {
        return new InvokeNode(
                expression(call.expression()),
                name(call.member()),
                expressions(call.arguments()),
                call.genericTypeArguments().stream()
                        .map(type -> new TypeNode(body.unit(), type.fullName()))
                        .toArray(TypeNode[]::new),
                call.isStatic(),
                call.nullConditional());
    }

    /** The type's name in {@code ([Type]value)}, otherwise null. */
    private static String castOf(ExpressionAst target) {
        ExpressionAst inner =
                target instanceof ParenExpressionAst paren ? Pipelines.pureExpression(paren.pipeline()) : null;
        return inner instanceof ConvertExpressionAst convert
                ? convert.attribute().typeName().fullName()
                : null;
    }

    private static boolean isThis(ExpressionAst target) {
        ExpressionAst inner = Pipelines.pureExpression(((ParenExpressionAst) target).pipeline());
        return inner instanceof ConvertExpressionAst convert
                && convert.child() instanceof VariableExpressionAst variable
                && variable.variablePath().userPath().equalsIgnoreCase("this");
    }

    TargetNode property(MemberExpressionAst member) {
        ExpressionNode object = expression(member.expression());
        return member.isStatic()
                ? new StaticPropertyNode(object, name(member.member()))
                : new PropertyNode(object, name(member.member()), member.nullConditional());
    }

    TargetNode index(IndexExpressionAst index) {
        ExpressionNode at = expression(index.index());
        boolean key = index.index() instanceof ConvertExpressionAst cast
                && cast.attribute().typeName().fullName().equalsIgnoreCase("object");
        boolean listed = index.index() instanceof ArrayLiteralAst;
        return new IndexNode(expression(index.target()), key ? new KeyNode(at) : at, index.nullConditional(), listed);
    }
}
