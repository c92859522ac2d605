package mediashell.language.builder;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import mediashell.language.ast.ArrayLiteralAst;
import mediashell.language.ast.AssignmentStatementAst;
import mediashell.language.ast.Ast;
import mediashell.language.ast.AttributeAst;
import mediashell.language.ast.AttributedExpressionAst;
import mediashell.language.ast.CommandAst;
import mediashell.language.ast.CommandBaseAst;
import mediashell.language.ast.CommandExpressionAst;
import mediashell.language.ast.ConstantExpressionAst;
import mediashell.language.ast.ConvertExpressionAst;
import mediashell.language.ast.ErrorExpressionAst;
import mediashell.language.ast.ExpressionAst;
import mediashell.language.ast.FunctionDefinitionAst;
import mediashell.language.ast.FunctionMemberAst;
import mediashell.language.ast.HashtableAst;
import mediashell.language.ast.IndexExpressionAst;
import mediashell.language.ast.InvokeMemberExpressionAst;
import mediashell.language.ast.MemberExpressionAst;
import mediashell.language.ast.ParamBlockAst;
import mediashell.language.ast.ParameterAst;
import mediashell.language.ast.ParenExpressionAst;
import mediashell.language.ast.ParseError;
import mediashell.language.ast.PipelineAst;
import mediashell.language.ast.RedirectionAst;
import mediashell.language.ast.RedirectionStream;
import mediashell.language.ast.ScriptExtent;
import mediashell.language.ast.StringConstantExpressionAst;
import mediashell.language.ast.TryStatementAst;
import mediashell.language.ast.TypeConstraintAst;
import mediashell.language.ast.UnaryExpressionAst;
import mediashell.language.ast.UsingExpressionAst;
import mediashell.language.ast.VariableExpressionAst;

/** What no grammar can say: checks over a finished Ast, in the order in which PowerShell's visitor comes by. */
public final class SemanticChecks {
    private final List<ParseError> errors;

    private SemanticChecks(List<ParseError> errors) {
        this.errors = errors;
    }

    /** Appends to {@code errors} what is wrong with the tree below {@code root}. */
    public static void check(Ast root, List<ParseError> errors) {
        var checks = new SemanticChecks(errors);
        root.walk(checks::visit);
    }

    private void visit(Ast ast) {
        switch (ast) {
            case AssignmentStatementAst assignment -> assignable(assignment.left());
            case UnaryExpressionAst unary -> counted(unary);
            case HashtableAst hashtable -> distinctKeys(hashtable);
            case ParamBlockAst block -> distinct(block.parameters());
            case FunctionDefinitionAst function -> {
                if (function.parameters() != null) {
                    distinct(function.parameters());
                }
            }
            case TryStatementAst statement -> lastCatchesAll(statement);
            case VariableExpressionAst variable -> splatted(variable);
            case AttributedExpressionAst attributed -> attributed(attributed);
            case CommandBaseAst command -> redirectedOnce(command.redirections());
            case FunctionMemberAst method -> MethodChecks.check(method, errors);
            default -> {}
        }
    }

    // ---------------------------------------------------------------- assignments

    private void assignable(ExpressionAst target) {
        switch (target) {
            case VariableExpressionAst variable -> {}
            case MemberExpressionAst member -> {}
            case IndexExpressionAst index -> {}
            case UsingExpressionAst using -> {}
            case ErrorExpressionAst error -> {}
            case ArrayLiteralAst array -> array.elements().forEach(this::assignable);
            case AttributedExpressionAst attributed -> assignable(attributed.child());
            case ParenExpressionAst paren -> assignableInParentheses(paren);
            default -> invalid(target);
        }
    }

    private void assignableInParentheses(ParenExpressionAst paren) {
        boolean single = paren.pipeline() instanceof PipelineAst pipeline
                && pipeline.pipelineElements().size() == 1
                && pipeline.pipelineElements().getFirst() instanceof CommandExpressionAst;
        if (!single) {
            invalid(paren);
            return;
        }
        var pipeline = (PipelineAst) paren.pipeline();
        assignable(((CommandExpressionAst) pipeline.pipelineElements().getFirst()).expression());
    }

    private void invalid(Ast target) {
        report(target.extent(), "InvalidLeftHandSide", "Only variables, members and elements can be assigned to.");
    }

    private void counted(UnaryExpressionAst unary) {
        boolean counts =
                switch (unary.tokenKind()) {
                    case PlusPlus, MinusMinus, PostfixPlusPlus, PostfixMinusMinus -> true;
                    default -> false;
                };
        if (counts && !isCountable(unary.child())) {
            report(
                    unary.child().extent(),
                    "OperatorRequiresVariableOrProperty",
                    "Only a variable, member or element can be counted up or down.");
        }
    }

    private static boolean isCountable(ExpressionAst operand) {
        return switch (operand) {
            case VariableExpressionAst variable -> true;
            case MemberExpressionAst member -> !(member instanceof InvokeMemberExpressionAst);
            case IndexExpressionAst index -> true;
            case AttributedExpressionAst attributed -> isCountable(attributed.child());
            case ParenExpressionAst paren -> true;
            case UsingExpressionAst using -> true;
            case ErrorExpressionAst error -> true;
            default -> false;
        };
    }

    // ---------------------------------------------------------------- hashtables and parameters

    private void distinctKeys(HashtableAst hashtable) {
        Set<String> seen = new HashSet<>();
        for (var entry : hashtable.keyValuePairs()) {
            var key = constantKey(entry.key());
            if (key != null && !seen.add(key)) {
                report(entry.key().extent(), "DuplicateKeyInHashLiteral", "The key '" + key + "' is there already.");
            }
        }
    }

    private static String constantKey(ExpressionAst key) {
        return switch (key) {
            case StringConstantExpressionAst text -> text.value().toLowerCase(Locale.ROOT);
            case ConstantExpressionAst constant -> String.valueOf(constant.value());
            default -> null;
        };
    }

    private void distinct(List<ParameterAst> parameters) {
        Set<String> seen = new HashSet<>();
        for (var parameter : parameters) {
            var name = parameter.name().variablePath().userPath();
            if (!seen.add(name.toLowerCase(Locale.ROOT))) {
                report(
                        parameter.name().extent(),
                        "DuplicateFormalParameter",
                        "There is a parameter '$" + name + "' already.");
            }
        }
    }

    // ---------------------------------------------------------------- statements and commands

    private void lastCatchesAll(TryStatementAst statement) {
        var clauses = statement.catchClauses();
        for (int i = 0; i < clauses.size() - 1; i++) {
            if (clauses.get(i).isCatchAll()) {
                report(clauses.get(i).extent().after(), "EmptyCatchNotLast", "A catch without a type stands last.");
            }
        }
    }

    private void splatted(VariableExpressionAst variable) {
        boolean argument = variable.parent() instanceof CommandAst command
                && command.commandElements().getFirst() != variable;
        if (variable.splatted() && !argument) {
            report(variable.extent(), "SplattingNotPermitted", "'@name' can only be an argument of a command.");
        }
    }

    private void attributed(AttributedExpressionAst attributed) {
        if (attributed instanceof ConvertExpressionAst convert) {
            ordered(convert);
            return;
        }
        if (attributed.attribute() instanceof AttributeAst attribute && !isAssigned(attributed)) {
            report(
                    attribute.extent(),
                    "UnexpectedAttribute",
                    "An attribute stands before a variable that is assigned.");
        }
    }

    private static boolean isAssigned(Ast target) {
        Ast child = target;
        while (child.parent() instanceof AttributedExpressionAst outer) {
            child = outer;
        }
        return child.parent() instanceof AssignmentStatementAst assignment && assignment.left() == child;
    }

    private void ordered(ConvertExpressionAst convert) {
        boolean ordered = convert.attribute() instanceof TypeConstraintAst type
                && type.typeName().fullName().equalsIgnoreCase("ordered");
        if (ordered && !(convert.child() instanceof HashtableAst)) {
            report(convert.extent(), "OrderedAttributeOnlyOnHashLiteralNode", "[ordered] stands before @{ } only.");
        }
    }

    private void redirectedOnce(List<RedirectionAst> redirections) {
        var seen = EnumSet.noneOf(RedirectionStream.class);
        for (var redirection : redirections) {
            if (!seen.add(redirection.fromStream())) {
                report(redirection.extent(), "StreamAlreadyRedirected", "This stream is redirected already.");
            }
        }
    }

    private void report(ScriptExtent extent, String id, String message) {
        errors.add(new ParseError(extent, id, message, false));
    }
}
