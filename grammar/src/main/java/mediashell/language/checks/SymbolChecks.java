package mediashell.language.checks;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import mediashell.language.ast.ArrayTypeName;
import mediashell.language.ast.Ast;
import mediashell.language.ast.AttributeAst;
import mediashell.language.ast.GenericTypeName;
import mediashell.language.ast.ITypeName;
import mediashell.language.ast.ReflectionTypeName;
import mediashell.language.ast.ScriptBlockAst;
import mediashell.language.ast.TypeConstraintAst;
import mediashell.language.ast.TypeDefinitionAst;
import mediashell.language.ast.TypeExpressionAst;
import mediashell.language.ast.TypeName;
import mediashell.language.ast.UsingStatementKind;

/**
 * The names of types. Within a class every type has to exist when the script is parsed, in the script or outside; elsewhere
 * it is looked for when the statement runs (about_Classes).
 */
final class SymbolChecks {
    private final Findings findings;
    private final boolean typesComeLater;
    private final Deque<Map<String, TypeDefinitionAst>> scopes = new ArrayDeque<>();
    private int definitions;

    private SymbolChecks(Findings findings, boolean typesComeLater) {
        this.findings = findings;
        this.typesComeLater = typesComeLater;
    }

    static void check(ScriptBlockAst root, Findings findings) {
        new SymbolChecks(findings, importsTypes(root)).visit(root);
    }

    /** True when modules or assemblies that the script names bring types which are not there yet. */
    private static boolean importsTypes(ScriptBlockAst root) {
        return root.usingStatements().stream()
                .anyMatch(using -> using.usingStatementKind() == UsingStatementKind.Module
                        || using.usingStatementKind() == UsingStatementKind.Assembly);
    }

    private void visit(Ast ast) {
        switch (ast) {
            case ScriptBlockAst block -> {
                scopes.push(definitions(block));
                block.forEachChild(this::visit);
                scopes.pop();
            }
            case TypeDefinitionAst definition -> {
                definitions++;
                definition.forEachChild(this::visit);
                definitions--;
            }
            default -> {
                name(ast);
                ast.forEachChild(this::visit);
            }
        }
    }

    private Map<String, TypeDefinitionAst> definitions(ScriptBlockAst block) {
        Map<String, TypeDefinitionAst> names = new HashMap<>();
        for (var found : block.findAll(TypeDefinitionAst.class::isInstance, false)) {
            var definition = (TypeDefinitionAst) found;
            if (names.putIfAbsent(lower(definition.name()), definition) != null) {
                findings.report(
                        definition.extent(),
                        "MemberAlreadyDefined",
                        "There is a type '" + definition.name() + "' already.");
            }
        }
        return names;
    }

    private void name(Ast ast) {
        if (definitions == 0) {
            return;
        }
        switch (ast) {
            case TypeConstraintAst constraint -> name(constraint.typeName());
            case TypeExpressionAst expression -> name(expression.typeName());
            case AttributeAst attribute -> attribute(attribute.typeName());
            default -> {}
        }
    }

    private void name(ITypeName name) {
        switch (name) {
            case ArrayTypeName array -> name(array.elementType());
            case GenericTypeName generic -> {
                generic.genericArguments().forEach(this::name);
                var definition = generic.typeName();
                require(
                        definition,
                        definition.fullName() + "`" + generic.genericArguments().size());
            }
            case TypeName simple -> {
                if (!isDefined(simple.name())) {
                    require(simple, simple.fullName());
                }
            }
            case ReflectionTypeName known -> {}
        }
    }

    private void require(ITypeName place, String name) {
        boolean missing = !name.isEmpty()
                && !typesComeLater
                && !name.equalsIgnoreCase("ordered")
                && !findings.types().exists(name, findings.namespaces());
        if (missing) {
            findings.report(place.extent(), "TypeNotFound", "There is no type [" + place.name() + "].");
        }
    }

    /** Attributes are made before the classes of the script are, so that those cannot be meant. */
    private void attribute(ITypeName name) {
        boolean known = typesComeLater
                || findings.types().isAttribute(name.fullName(), findings.namespaces())
                || isDefined(name.fullName());
        if (!known) {
            findings.report(
                    name.extent(), "CustomAttributeTypeNotFound", "There is no attribute [" + name.name() + "].");
        }
    }

    private boolean isDefined(String name) {
        return scopes.stream().anyMatch(scope -> scope.containsKey(lower(name)));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
