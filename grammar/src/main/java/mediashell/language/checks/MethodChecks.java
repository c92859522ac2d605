package mediashell.language.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import mediashell.language.ast.Ast;
import mediashell.language.ast.FunctionDefinitionAst;
import mediashell.language.ast.FunctionMemberAst;
import mediashell.language.ast.NamedBlockAst;
import mediashell.language.ast.PropertyMemberAst;
import mediashell.language.ast.ReturnStatementAst;
import mediashell.language.ast.ScriptBlockAst;
import mediashell.language.ast.ScriptBlockExpressionAst;
import mediashell.language.ast.ScriptExtent;
import mediashell.language.ast.StatementAst;
import mediashell.language.ast.TypeDefinitionAst;
import mediashell.language.ast.VariableExpressionAst;

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
    private final Findings findings;
    private final Set<String> properties = new HashSet<>();

    private MethodChecks(FunctionMemberAst method, Findings findings) {
        this.method = method;
        this.findings = findings;
    }

    static void check(FunctionMemberAst method, Findings findings) {
        var checks = new MethodChecks(method, findings);
        checks.body(method.functionDefinition().body());
        checks.constructor();
        checks.flow();
    }

    private void body(ScriptBlockAst body) {
        if (body.paramBlock() != null) {
            findings.report(
                    body.paramBlock().extent(),
                    "ParamBlockNotAllowedInMethod",
                    "The parameters of a method stand behind its name.");
        }
        var named = firstNamed(body);
        if (named != null) {
            findings.report(named.extent(), "NamedBlockNotAllowedInMethod", "A method has no named blocks.");
        }
    }

    private static NamedBlockAst firstNamed(ScriptBlockAst body) {
        var end = body.endBlock() == null || body.endBlock().unnamed() ? null : body.endBlock();
        for (var block : new NamedBlockAst[] {
            body.dynamicParamBlock(), body.beginBlock(), body.processBlock(), body.cleanBlock(), end
        }) {
            if (block != null) {
                return block;
            }
        }
        return null;
    }

    private void constructor() {
        if (method.constructor() && method.returnType() != null) {
            findings.report(
                    method.returnType().extent(), "ConstructorCantHaveReturnType", "A constructor has no type.");
        }
    }

    private boolean returnsNothing() {
        return method.constructor() || method.returnType() == null || ConversionChecks.isVoid(method.returnType());
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
            if (returnsNothing() && statement.pipeline() != null) {
                findings.report(statement.extent(), "VoidMethodHasReturn", "A method without a type returns no value.");
            } else if (!returnsNothing() && statement.pipeline() == null) {
                findings.report(
                        statement.extent(), "NonVoidMethodMissingReturnValue", "This method has to return a value.");
            }
        }
        ast.forEachChild(this::visitReturns);
    }

    // ---------------------------------------------------------------- paths and variables

    private void flow() {
        var end = method.functionDefinition().body().endBlock();
        if (end == null) {
            return;
        }
        collectProperties();
        var unassigned = new ArrayList<VariableExpressionAst>();
        if (VariableFlow.reachesEnd(end.statements(), known(), unassigned::add) && !returnsNothing()) {
            findings.report(
                    nameExtent(), "MethodHasCodePathNotReturn", "Not every path of this method returns a value.");
        }
        end.statements().forEach(this::visitReturns);
        staticThis(end.statements());
        unassigned.forEach(this::notLocal);
    }

    private Set<String> known() {
        Set<String> known = new HashSet<>(AUTOMATIC);
        for (var parameter : method.functionDefinition().parameters()) {
            known.add(lower(parameter.name().variablePath().userPath()));
        }
        return known;
    }

    private void collectProperties() {
        if (method.parent() instanceof TypeDefinitionAst type) {
            type.members().stream()
                    .filter(PropertyMemberAst.class::isInstance)
                    .forEach(member -> properties.add(lower(((PropertyMemberAst) member).name())));
        }
    }

    private void staticThis(List<StatementAst> statements) {
        if (!method.modifiers().isStatic()) {
            return;
        }
        for (var statement : statements) {
            for (var found : statement.findAll(MethodChecks::isThis, false)) {
                findings.report(
                        found.extent(), "NonStaticMemberAccessInStaticMember", "A static method has no '$this'.");
            }
        }
    }

    private static boolean isThis(Ast ast) {
        return ast instanceof VariableExpressionAst variable
                && variable.variablePath().userPath().equalsIgnoreCase("this");
    }

    private void notLocal(VariableExpressionAst variable) {
        var name = variable.variablePath().userPath();
        if (properties.contains(lower(name))) {
            findings.report(variable.extent(), "MissingThis", "Write '$this." + name + "' for the property.");
        } else {
            findings.report(
                    variable.extent(),
                    "VariableNotLocal",
                    "'$" + name + "' is not assigned on every way that leads here.");
        }
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
