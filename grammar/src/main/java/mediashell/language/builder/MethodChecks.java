package mediashell.language.builder;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import mediashell.language.ast.ArrayLiteralAst;
import mediashell.language.ast.AssignmentStatementAst;
import mediashell.language.ast.Ast;
import mediashell.language.ast.AttributeAst;
import mediashell.language.ast.AttributedExpressionAst;
import mediashell.language.ast.DoUntilStatementAst;
import mediashell.language.ast.DoWhileStatementAst;
import mediashell.language.ast.ExitStatementAst;
import mediashell.language.ast.ExpressionAst;
import mediashell.language.ast.ForEachStatementAst;
import mediashell.language.ast.FunctionDefinitionAst;
import mediashell.language.ast.FunctionMemberAst;
import mediashell.language.ast.IfStatementAst;
import mediashell.language.ast.ParseError;
import mediashell.language.ast.PropertyMemberAst;
import mediashell.language.ast.ReturnStatementAst;
import mediashell.language.ast.ScriptBlockExpressionAst;
import mediashell.language.ast.ScriptExtent;
import mediashell.language.ast.StatementAst;
import mediashell.language.ast.StatementBlockAst;
import mediashell.language.ast.SwitchStatementAst;
import mediashell.language.ast.ThrowStatementAst;
import mediashell.language.ast.TryStatementAst;
import mediashell.language.ast.TypeDefinitionAst;
import mediashell.language.ast.VariableExpressionAst;
import mediashell.language.ast.VariablePath;

/** Methods of classes: every path returns, values are returned where they are declared, variables are local (about_Classes). */
final class MethodChecks {
    /** Automatic variables that a method may read although it does not assign them. */
    private static final Set<String> AUTOMATIC = Set.of(
            "_",
            "args",
            "false",
            "foreach",
            "home",
            "host",
            "input",
            "lastexitcode",
            "matches",
            "myinvocation",
            "null",
            "pid",
            "psbacktrace",
            "psboundparameters",
            "pscmdlet",
            "pscommandpath",
            "psculture",
            "psdebugcontext",
            "psedition",
            "pshome",
            "psitem",
            "psscriptroot",
            "psuiculture",
            "psversiontable",
            "pwd",
            "shellid",
            "stacktrace",
            "switch",
            "this",
            "true",
            "iscoreclr",
            "islinux",
            "ismacos",
            "iswindows",
            "executioncontext",
            "enabledexperimentalfeatures",
            "?",
            "^",
            "$",
            "erroractionpreference",
            "warningpreference",
            "verbosepreference",
            "debugpreference",
            "progresspreference",
            "informationpreference",
            "ofs",
            "confirmpreference",
            "whatifpreference",
            "psstyle",
            "pssessionoption",
            "psdefaultparametervalues",
            "maximumhistorycount",
            "errorview",
            "formatenumerationlimit",
            "nestedpromptlevel",
            "outputencoding",
            "psemailserver",
            "psmoduleautoloadingpreference",
            "event",
            "eventargs",
            "eventsubscriber",
            "sender",
            "psnativecommandargumentpassing",
            "psnativecommanduseerroractionpreference",
            "profile");

    private final FunctionMemberAst method;
    private final List<ParseError> errors;
    private final Set<String> known = new HashSet<>();
    private final Set<String> properties = new HashSet<>();

    private MethodChecks(FunctionMemberAst method, List<ParseError> errors) {
        this.method = method;
        this.errors = errors;
    }

    static void check(FunctionMemberAst method, List<ParseError> errors) {
        var checks = new MethodChecks(method, errors);
        checks.attributesOnParameters();
        checks.returns();
        checks.variables();
    }

    private boolean returnsNothing() {
        var type = method.returnType();
        return type == null
                || type.typeName().fullName().equalsIgnoreCase("void")
                || type.typeName().fullName().equalsIgnoreCase("system.void");
    }

    private void attributesOnParameters() {
        for (var parameter : method.functionDefinition().parameters()) {
            for (var attribute : parameter.attributes()) {
                if (attribute instanceof AttributeAst) {
                    report(
                            attribute.extent(),
                            "AttributeNotAllowedOnDeclaration",
                            "Parameters of methods take types only.");
                }
            }
        }
    }

    // ---------------------------------------------------------------- return

    private void returns() {
        var end = method.functionDefinition().body().endBlock();
        if (end == null) {
            return;
        }
        if (!returnsNothing() && !method.constructor() && !leaves(end.statements())) {
            report(nameExtent(), "MethodHasCodePathNotReturn", "Not every path of this method returns a value.");
        }
        end.statements().forEach(this::visitReturns);
    }

    private ScriptExtent nameExtent() {
        var extent = method.functionDefinition().extent();
        int start = extent.startOffset();
        return extent.source()
                .extent(start, start + method.functionDefinition().name().length());
    }

    private void visitReturns(Ast ast) {
        if (ast instanceof ScriptBlockExpressionAst
                || ast instanceof FunctionDefinitionAst
                || ast instanceof TypeDefinitionAst) {
            return;
        }
        if (ast instanceof ReturnStatementAst statement) {
            boolean nothing = returnsNothing() || method.constructor();
            if (nothing && statement.pipeline() != null) {
                report(statement.extent(), "VoidMethodHasReturn", "A method without a type returns no value.");
            } else if (!nothing && statement.pipeline() == null) {
                report(statement.extent(), "NonVoidMethodMissingReturnValue", "This method has to return a value.");
            }
        }
        ast.forEachChild(this::visitReturns);
    }

    private static boolean leaves(List<StatementAst> statements) {
        return statements.stream().anyMatch(MethodChecks::leaves);
    }

    private static boolean leaves(StatementAst statement) {
        return switch (statement) {
            case ReturnStatementAst returning -> true;
            case ThrowStatementAst throwing -> true;
            case ExitStatementAst exiting -> true;
            case IfStatementAst choice ->
                choice.elseClause() != null
                        && leaves(choice.elseClause())
                        && choice.clauses().stream().allMatch(clause -> leaves(clause.body()));
            case SwitchStatementAst choice ->
                choice.defaultClause() != null
                        && leaves(choice.defaultClause())
                        && choice.clauses().stream().allMatch(clause -> leaves(clause.body()));
            case TryStatementAst guarded -> leavesTry(guarded);
            case DoWhileStatementAst loop -> leaves(loop.body());
            case DoUntilStatementAst loop -> leaves(loop.body());
            default -> false;
        };
    }

    private static boolean leavesTry(TryStatementAst guarded) {
        if (guarded.finallyBlock() != null && leaves(guarded.finallyBlock())) {
            return true;
        }
        return leaves(guarded.body()) && guarded.catchClauses().stream().allMatch(clause -> leaves(clause.body()));
    }

    private static boolean leaves(StatementBlockAst block) {
        return leaves(block.statements());
    }

    // ---------------------------------------------------------------- variables

    private void variables() {
        if (method.parent() instanceof TypeDefinitionAst type) {
            type.members().stream()
                    .filter(PropertyMemberAst.class::isInstance)
                    .forEach(member -> properties.add(lower(((PropertyMemberAst) member).name())));
        }
        for (var parameter : method.functionDefinition().parameters()) {
            known.add(lower(parameter.name().variablePath().userPath()));
        }
        var end = method.functionDefinition().body().endBlock();
        if (end != null) {
            end.statements().forEach(this::collectAssigned);
            end.statements().forEach(this::visitVariables);
        }
    }

    private void collectAssigned(Ast ast) {
        if (isOwnScope(ast)) {
            return;
        }
        if (ast instanceof AssignmentStatementAst assignment) {
            collectTarget(assignment.left());
        } else if (ast instanceof ForEachStatementAst loop) {
            known.add(lower(loop.variable().variablePath().userPath()));
        }
        ast.forEachChild(this::collectAssigned);
    }

    private void collectTarget(ExpressionAst target) {
        switch (target) {
            case VariableExpressionAst variable ->
                known.add(lower(variable.variablePath().userPath()));
            case AttributedExpressionAst attributed -> collectTarget(attributed.child());
            case ArrayLiteralAst array -> array.elements().forEach(this::collectTarget);
            default -> {}
        }
    }

    private static boolean isOwnScope(Ast ast) {
        return ast instanceof ScriptBlockExpressionAst
                || ast instanceof FunctionDefinitionAst
                || ast instanceof TypeDefinitionAst;
    }

    private void visitVariables(Ast ast) {
        if (isOwnScope(ast)) {
            return;
        }
        if (ast instanceof VariableExpressionAst variable) {
            checkVariable(variable);
        }
        ast.forEachChild(this::visitVariables);
    }

    private void checkVariable(VariableExpressionAst variable) {
        VariablePath path = variable.variablePath();
        var name = lower(path.userPath());
        if (name.equals("this") && method.modifiers().isStatic()) {
            report(variable.extent(), "NonStaticMemberAccessInStaticMember", "A static method has no '$this'.");
            return;
        }
        boolean local = !path.isUnqualified() || AUTOMATIC.contains(name) || known.contains(name);
        if (local) {
            return;
        }
        if (properties.contains(name)) {
            report(variable.extent(), "MissingThis", "Write '$this." + path.userPath() + "' for the property.");
        } else {
            report(
                    variable.extent(),
                    "VariableNotLocal",
                    "A method sees only its own variables; '$" + path.userPath() + "' is none.");
        }
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private void report(ScriptExtent extent, String id, String message) {
        errors.add(new ParseError(extent, id, message, false));
    }
}
