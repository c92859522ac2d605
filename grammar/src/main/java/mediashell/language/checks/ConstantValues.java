package mediashell.language.checks;

import java.util.Locale;
import java.util.Set;

import mediashell.language.ast.ArrayLiteralAst;
import mediashell.language.ast.Ast;
import mediashell.language.ast.BinaryExpressionAst;
import mediashell.language.ast.ConstantExpressionAst;
import mediashell.language.ast.ConvertExpressionAst;
import mediashell.language.ast.HashtableAst;
import mediashell.language.ast.IndexExpressionAst;
import mediashell.language.ast.InvokeMemberExpressionAst;
import mediashell.language.ast.MemberExpressionAst;
import mediashell.language.ast.ParenExpressionAst;
import mediashell.language.ast.PipelineAst;
import mediashell.language.ast.ScriptBlockExpressionAst;
import mediashell.language.ast.StatementBlockAst;
import mediashell.language.ast.StringConstantExpressionAst;
import mediashell.language.ast.SubExpressionAst;
import mediashell.language.ast.TernaryExpressionAst;
import mediashell.language.ast.TypeExpressionAst;
import mediashell.language.ast.UnaryExpressionAst;
import mediashell.language.ast.UsingExpressionAst;
import mediashell.language.ast.VariableExpressionAst;

/**
 * Whether the value of an expression is known before anything runs, as an attribute's argument has to be
 * (about_Functions_Advanced_Parameters).
 */
final class ConstantValues {
    /** Types whose conversions cannot run foreign code. */
    private static final Set<String> SAFE = Set.of(
            "bool", "boolean", "char", "byte", "sbyte", "int16", "short", "uint16", "ushort", "int", "int32", "uint",
            "uint32", "long", "int64", "ulong", "uint64", "float", "single", "double", "decimal", "string");

    /** What else may stand where a constant is asked for. */
    enum Also {
        NOTHING,
        SCRIPT_BLOCKS,
        HASHTABLES
    }

    private final Also also;

    private ConstantValues(Also also) {
        this.also = also;
    }

    static boolean isConstant(Ast ast, Also also) {
        return new ConstantValues(also).isConstant(ast);
    }

    private boolean isConstant(Ast ast) {
        return switch (ast) {
            case ConstantExpressionAst constant -> true;
            case TypeExpressionAst type -> true;
            case VariableExpressionAst variable -> isConstantVariable(variable);
            case UsingExpressionAst using -> isConstant(using.subExpression());
            case ScriptBlockExpressionAst block -> also == Also.SCRIPT_BLOCKS;
            case HashtableAst hashtable -> also == Also.HASHTABLES && isConstantTable(hashtable);
            case ArrayLiteralAst array -> array.elements().stream().allMatch(this::isConstant);
            case InvokeMemberExpressionAst call -> false;
            case MemberExpressionAst member -> isStaticField(member);
            default -> isComposed(ast);
        };
    }

    private boolean isComposed(Ast ast) {
        return switch (ast) {
            case ParenExpressionAst paren -> isConstant(AssignmentChecks.pureExpression(paren));
            case SubExpressionAst sub -> isConstantBlock(sub.subExpression());
            case UnaryExpressionAst unary -> unary.tokenKind().canConstantFold() && isConstant(unary.child());
            case BinaryExpressionAst binary ->
                binary.operator().canConstantFold() && isConstant(binary.left()) && isConstant(binary.right());
            case TernaryExpressionAst choice ->
                isConstant(choice.condition()) && isConstant(choice.ifTrue()) && isConstant(choice.ifFalse());
            case ConvertExpressionAst convert -> isSafe(convert) && isConstant(convert.child());
            case IndexExpressionAst index -> isConstant(index.index()) && isConstant(index.target());
            case null, default -> false;
        };
    }

    private boolean isConstantTable(HashtableAst hashtable) {
        return hashtable.keyValuePairs().stream()
                .allMatch(pair -> isConstant(pair.key())
                        && pair.value() instanceof PipelineAst pipeline
                        && isConstant(AssignmentChecks.pureExpression(pipeline)));
    }

    private boolean isConstantBlock(StatementBlockAst block) {
        return block.traps().isEmpty()
                && block.statements().size() == 1
                && block.statements().getFirst() instanceof PipelineAst pipeline
                && isConstant(AssignmentChecks.pureExpression(pipeline));
    }

    private static boolean isConstantVariable(VariableExpressionAst variable) {
        return switch (variable.variablePath().userPath().toLowerCase(Locale.ROOT)) {
            case "true", "false", "null" -> true;
            default -> false;
        };
    }

    /** A member of an enum or a constant; which of a class's static fields are constants shows when the attribute is made. */
    private static boolean isStaticField(MemberExpressionAst member) {
        return member.isStatic()
                && member.expression() instanceof TypeExpressionAst
                && member.member() instanceof StringConstantExpressionAst;
    }

    private static boolean isSafe(ConvertExpressionAst convert) {
        var name = convert.attribute().typeName().fullName().toLowerCase(Locale.ROOT);
        return SAFE.contains(name.startsWith("system.") ? name.substring("system.".length()) : name);
    }
}
