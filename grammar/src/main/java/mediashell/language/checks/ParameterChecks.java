package mediashell.language.checks;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import mediashell.language.ast.AttributeAst;
import mediashell.language.ast.AttributeBaseAst;
import mediashell.language.ast.FunctionDefinitionAst;
import mediashell.language.ast.FunctionMemberAst;
import mediashell.language.ast.ParamBlockAst;
import mediashell.language.ast.ParameterAst;
import mediashell.language.ast.TypeConstraintAst;

/** The parameters of functions, script blocks and methods. */
final class ParameterChecks {
    private final Findings findings;

    ParameterChecks(Findings findings) {
        this.findings = findings;
    }

    void check(ParamBlockAst block) {
        distinct(block.parameters());
        block.parameters().forEach(parameter -> types(parameter, false));
    }

    void check(FunctionDefinitionAst function) {
        boolean method = function.parent() instanceof FunctionMemberAst;
        if (function.workflow()) {
            findings.report(
                    function.extent(),
                    "WorkflowNotSupportedInPowerShellCore",
                    "There are no workflows; write a function.");
        }
        if (function.parameters() == null) {
            return;
        }
        if (function.body().paramBlock() != null && !method) {
            findings.report(
                    function.body().paramBlock().extent(),
                    "OnlyOneParameterListAllowed",
                    "The function has parameters behind its name already.");
        }
        distinct(function.parameters());
        function.parameters().forEach(parameter -> types(parameter, method));
    }

    private void distinct(List<ParameterAst> parameters) {
        Set<String> seen = new HashSet<>();
        for (var parameter : parameters) {
            var name = parameter.name().variablePath().userPath();
            if (!seen.add(name.toLowerCase(Locale.ROOT))) {
                findings.report(
                        parameter.name().extent(),
                        "DuplicateFormalParameter",
                        "There is a parameter '$" + name + "' already.");
            }
            parameter.attributes().stream()
                    .filter(TypeConstraintAst.class::isInstance)
                    .filter(ConversionChecks::isVoid)
                    .findFirst()
                    .ifPresent(type -> findings.report(
                            type.extent(), "VoidTypeConstraintNotAllowed", "No parameter has the type [void]."));
        }
    }

    private void types(ParameterAst parameter, boolean method) {
        boolean typed = false;
        for (AttributeBaseAst attribute : parameter.attributes()) {
            if (attribute instanceof AttributeAst) {
                if (method) {
                    findings.report(
                            attribute.extent(),
                            "AttributeNotAllowedOnDeclaration",
                            "Parameters of methods take types only.");
                }
            } else if (attribute.typeName().fullName().equalsIgnoreCase("ordered")) {
                findings.report(
                        attribute.extent(),
                        "OrderedAttributeOnlyOnHashLiteralNode",
                        "[ordered] stands directly before @{ } only.");
            } else if (method && typed) {
                findings.report(
                        attribute.extent(),
                        "MultipleTypeConstraintsOnMethodParam",
                        "A parameter of a method has one type.");
            } else {
                typed = true;
            }
        }
    }
}
