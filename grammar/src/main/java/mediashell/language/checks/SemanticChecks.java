package mediashell.language.checks;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import mediashell.language.KnownTypes;
import mediashell.language.ast.AssignmentStatementAst;
import mediashell.language.ast.Ast;
import mediashell.language.ast.AttributeAst;
import mediashell.language.ast.AttributedExpressionAst;
import mediashell.language.ast.BreakStatementAst;
import mediashell.language.ast.CommandBaseAst;
import mediashell.language.ast.ConstantExpressionAst;
import mediashell.language.ast.ContinueStatementAst;
import mediashell.language.ast.ConvertExpressionAst;
import mediashell.language.ast.DataStatementAst;
import mediashell.language.ast.ExpressionAst;
import mediashell.language.ast.ForEachStatementAst;
import mediashell.language.ast.FunctionDefinitionAst;
import mediashell.language.ast.FunctionMemberAst;
import mediashell.language.ast.HashtableAst;
import mediashell.language.ast.ParamBlockAst;
import mediashell.language.ast.ParseError;
import mediashell.language.ast.RedirectionAst;
import mediashell.language.ast.RedirectionStream;
import mediashell.language.ast.ReturnStatementAst;
import mediashell.language.ast.ScriptBlockAst;
import mediashell.language.ast.StringConstantExpressionAst;
import mediashell.language.ast.SwitchFlags;
import mediashell.language.ast.SwitchStatementAst;
import mediashell.language.ast.TryStatementAst;
import mediashell.language.ast.UnaryExpressionAst;
import mediashell.language.ast.UsingExpressionAst;
import mediashell.language.ast.UsingStatementKind;
import mediashell.language.ast.VariableExpressionAst;

/** The checks of a whole script, in the order in which PowerShell's visitors come by. */
public final class SemanticChecks {
    private final Findings findings;
    private final AssignmentChecks assignments;
    private final AttributeChecks attributes;
    private final ConversionChecks conversions;
    private final LeavingChecks leaving;
    private final ParameterChecks parameters;
    private final TryChecks tries;
    private final VariableChecks variables;

    private SemanticChecks(Findings findings) {
        this.findings = findings;
        this.assignments = new AssignmentChecks(findings);
        this.attributes = new AttributeChecks(findings);
        this.conversions = new ConversionChecks(findings);
        this.leaving = new LeavingChecks(findings);
        this.parameters = new ParameterChecks(findings);
        this.tries = new TryChecks(findings);
        this.variables = new VariableChecks(findings);
    }

    /**
     * Appends to {@code errors} what is wrong with a script.
     *
     * @param types the types outside the script
     */
    public static void check(ScriptBlockAst root, KnownTypes types, List<ParseError> errors) {
        var namespaces = root.usingStatements().stream()
                .filter(using -> using.usingStatementKind() == UsingStatementKind.Namespace && using.name() != null)
                .map(using -> using.name().value())
                .toList();
        var findings = new Findings(errors, types, namespaces);
        SymbolChecks.check(root, findings);
        root.walk(new SemanticChecks(findings)::visit);
    }

    private void visit(Ast ast) {
        switch (ast) {
            case AssignmentStatementAst assignment -> assignments.check(assignment);
            case UnaryExpressionAst unary -> assignments.check(unary);
            case HashtableAst hashtable -> distinctKeys(hashtable);
            case ParamBlockAst block -> parameters.check(block);
            case FunctionDefinitionAst function -> parameters.check(function);
            case FunctionMemberAst method -> MethodChecks.check(method, findings);
            case VariableExpressionAst variable -> variables.check(variable);
            case UsingExpressionAst using -> variables.check(using);
            case ConvertExpressionAst convert -> conversions.check(convert);
            case AttributedExpressionAst attributed -> attributes.check(attributed);
            case AttributeAst attribute -> attributes.check(attribute);
            case CommandBaseAst command -> redirectedOnce(command.redirections());
            default -> visitStatement(ast);
        }
    }

    private void visitStatement(Ast ast) {
        switch (ast) {
            case TryStatementAst statement -> tries.check(statement);
            case BreakStatementAst statement -> leaving.check(statement);
            case ContinueStatementAst statement -> leaving.check(statement);
            case ReturnStatementAst statement -> leaving.check(statement);
            case DataStatementAst section -> DataSectionChecks.check(section, findings);
            case SwitchStatementAst statement -> {
                if (statement.flags().contains(SwitchFlags.Parallel)) {
                    reserved(statement, "KeywordParameterReservedForFutureUse");
                }
            }
            case ForEachStatementAst statement -> parallel(statement);
            default -> {}
        }
    }

    private void parallel(ForEachStatementAst statement) {
        if (statement.parallel()) {
            reserved(statement, "KeywordParameterReservedForFutureUse");
        } else if (statement.throttleLimit() != null) {
            reserved(statement, "ThrottleLimitRequiresParallelFlag");
        }
    }

    private void reserved(Ast statement, String id) {
        findings.report(
                statement.extent(), id, "Only workflows ran in parallel; use ForEach-Object -Parallel -ThrottleLimit.");
    }

    private void distinctKeys(HashtableAst hashtable) {
        Set<String> seen = new HashSet<>();
        for (var entry : hashtable.keyValuePairs()) {
            var key = constantKey(entry.key());
            if (key != null && !seen.add(key)) {
                findings.report(
                        entry.key().extent(), "DuplicateKeyInHashLiteral", "The key '" + key + "' is there already.");
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

    private void redirectedOnce(List<RedirectionAst> redirections) {
        var seen = EnumSet.noneOf(RedirectionStream.class);
        for (var redirection : redirections) {
            if (!seen.add(redirection.fromStream())) {
                findings.report(redirection.extent(), "StreamAlreadyRedirected", "This stream is redirected already.");
            }
        }
    }
}
