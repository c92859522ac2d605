package mediashell.language.checks;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import mediashell.language.ast.AssignmentStatementAst;
import mediashell.language.ast.Ast;
import mediashell.language.ast.AttributeAst;
import mediashell.language.ast.BinaryExpressionAst;
import mediashell.language.ast.BlockStatementAst;
import mediashell.language.ast.BreakStatementAst;
import mediashell.language.ast.CommandAst;
import mediashell.language.ast.ContinueStatementAst;
import mediashell.language.ast.DataStatementAst;
import mediashell.language.ast.DoUntilStatementAst;
import mediashell.language.ast.DoWhileStatementAst;
import mediashell.language.ast.ExitStatementAst;
import mediashell.language.ast.ExpressionAst;
import mediashell.language.ast.ForEachStatementAst;
import mediashell.language.ast.ForStatementAst;
import mediashell.language.ast.FunctionDefinitionAst;
import mediashell.language.ast.ITypeName;
import mediashell.language.ast.IndexExpressionAst;
import mediashell.language.ast.InvokeMemberExpressionAst;
import mediashell.language.ast.MemberExpressionAst;
import mediashell.language.ast.ParamBlockAst;
import mediashell.language.ast.RedirectionAst;
import mediashell.language.ast.ReturnStatementAst;
import mediashell.language.ast.ScriptBlockAst;
import mediashell.language.ast.ScriptBlockExpressionAst;
import mediashell.language.ast.ScriptExtent;
import mediashell.language.ast.StringConstantExpressionAst;
import mediashell.language.ast.SwitchStatementAst;
import mediashell.language.ast.ThrowStatementAst;
import mediashell.language.ast.TokenKind;
import mediashell.language.ast.TrapStatementAst;
import mediashell.language.ast.TryStatementAst;
import mediashell.language.ast.TypeConstraintAst;
import mediashell.language.ast.TypeExpressionAst;
import mediashell.language.ast.UnaryExpressionAst;
import mediashell.language.ast.VariableExpressionAst;
import mediashell.language.ast.WhileStatementAst;

/** What may stand in a {@code data} section: constants, {@code if}, operators, and the commands it names (about_Data_Sections). */
final class DataSectionChecks {
    private static final Set<String> VARIABLES = Set.of("true", "false", "null", "psculture", "psuiculture");
    private static final Set<String> TYPES = Set.of(
            "bool",
            "boolean",
            "char",
            "byte",
            "sbyte",
            "int16",
            "short",
            "uint16",
            "ushort",
            "int",
            "int32",
            "uint",
            "uint32",
            "long",
            "int64",
            "ulong",
            "uint64",
            "float",
            "single",
            "double",
            "decimal",
            "string",
            "datetime");

    private final Findings findings;
    /** What needs no permission stands in it from the beginning. */
    private final Set<String> commands = new HashSet<>(Set.of("convertfrom-stringdata"));

    private DataSectionChecks(Findings findings, List<ExpressionAst> allowed) {
        this.findings = findings;
        for (var command : allowed) {
            commands.add(((StringConstantExpressionAst) command).value().toLowerCase(Locale.ROOT));
        }
    }

    /** Checks a section; one whose commands are computed is checked when it runs. */
    static void check(DataStatementAst section, Findings findings) {
        if (section.commandsAllowed().stream().allMatch(StringConstantExpressionAst.class::isInstance)) {
            var checks = new DataSectionChecks(findings, section.commandsAllowed());
            section.body().walk(checks::visit);
        }
    }

    private void visit(Ast ast) {
        switch (ast) {
            case CommandAst command -> command(command);
            case VariableExpressionAst variable -> variable(variable);
            case UnaryExpressionAst unary -> operator(unary.tokenKind(), unary.extent());
            case BinaryExpressionAst binary -> operator(binary.operator(), binary.errorPosition());
            case TypeConstraintAst type -> type(type.typeName(), type);
            case TypeExpressionAst type -> type(type.typeName(), type);
            default -> {
                var construct = construct(ast);
                if (construct != null) {
                    reject(ast.extent(), construct + "NotSupportedInDataSection");
                }
            }
        }
    }

    /** What begins the error id of a construct that no section takes; null for one that may stand there. */
    private static String construct(Ast ast) {
        return switch (ast) {
            case FunctionDefinitionAst function -> "FunctionDeclaration";
            case ScriptBlockAst block -> "ScriptBlock";
            case ScriptBlockExpressionAst block -> "ScriptBlock";
            case ParamBlockAst block -> "ParameterDeclaration";
            case AttributeAst attribute -> "Attribute";
            case RedirectionAst redirection -> "Redirection";
            case AssignmentStatementAst assignment -> "AssignmentStatement";
            case BlockStatementAst block -> "ParallelAndSequenceBlock";
            case InvokeMemberExpressionAst call -> "MethodCall";
            case MemberExpressionAst member -> "PropertyReference";
            case IndexExpressionAst index -> "ArrayReference";
            default -> statement(ast);
        };
    }

    private static String statement(Ast ast) {
        return switch (ast) {
            case TrapStatementAst trap -> "TrapStatement";
            case SwitchStatementAst choice -> "SwitchStatement";
            case DataStatementAst section -> "DataSectionStatement";
            case ForEachStatementAst loop -> "ForeachStatement";
            case DoWhileStatementAst loop -> "DoWhileStatement";
            case DoUntilStatementAst loop -> "DoWhileStatement";
            case ForStatementAst loop -> "ForWhileStatement";
            case WhileStatementAst loop -> "ForWhileStatement";
            case TryStatementAst guarded -> "TryStatement";
            case BreakStatementAst leaving -> "FlowControlStatement";
            case ContinueStatementAst leaving -> "FlowControlStatement";
            case ReturnStatementAst leaving -> "FlowControlStatement";
            case ExitStatementAst leaving -> "FlowControlStatement";
            case ThrowStatementAst leaving -> "FlowControlStatement";
            default -> null;
        };
    }

    private void command(CommandAst command) {
        if (command.invocationOperator() == TokenKind.Dot) {
            reject(command.extent(), "DotSourcingNotSupportedInDataSection");
        } else if (command.commandName() == null && command.invocationOperator() == TokenKind.Ampersand) {
            reject(command.extent(), "OperatorNotSupportedInDataSection");
        } else if (command.commandName() == null
                || !commands.contains(command.commandName().toLowerCase(Locale.ROOT))) {
            findings.report(
                    command.extent(),
                    "CmdletNotInAllowedListForDataSection",
                    "Name the command behind -SupportedCommand to use it in this data section.");
        }
    }

    private void variable(VariableExpressionAst variable) {
        if (!VARIABLES.contains(variable.variablePath().userPath().toLowerCase(Locale.ROOT))) {
            reject(variable.extent(), "VariableReferenceNotSupportedInDataSection");
        }
    }

    private void operator(TokenKind kind, ScriptExtent extent) {
        if (kind.isDisallowedInRestrictedMode()) {
            reject(extent, "OperatorNotSupportedInDataSection");
        }
    }

    private void type(ITypeName type, Ast place) {
        var name = type.fullName().toLowerCase(Locale.ROOT);
        var simple = name.startsWith("system.") ? name.substring("system.".length()) : name;
        var element = simple.endsWith("[]") ? simple.substring(0, simple.length() - 2) : simple;
        if (!TYPES.contains(element)) {
            reject(place.extent(), "TypeNotAllowedInDataSection");
        }
    }

    private void reject(ScriptExtent extent, String id) {
        findings.report(extent, id, "A data section holds constants, operators, 'if' and the commands it names.");
    }
}
