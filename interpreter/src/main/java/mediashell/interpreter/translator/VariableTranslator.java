package mediashell.interpreter.translator;

import java.util.ArrayList;
import java.util.List;

import mediashell.automation.scope.VariableNames;
import mediashell.interpreter.nodes.ExpressionNode;
import mediashell.interpreter.nodes.TargetNode;
import mediashell.interpreter.nodes.convert.ConstrainedTargetNode;
import mediashell.interpreter.nodes.convert.ConstraintSource;
import mediashell.interpreter.nodes.expression.MultipleTargetNode;
import mediashell.interpreter.nodes.literal.ConstantNode;
import mediashell.interpreter.nodes.variable.DriveVariableNode;
import mediashell.interpreter.nodes.variable.LocalVariableNode;
import mediashell.interpreter.nodes.variable.NamedVariableNode;
import mediashell.interpreter.nodes.variable.ScopedVariableNode;
import mediashell.interpreter.nodes.variable.SuccessVariableNode;
import mediashell.language.ast.ArrayLiteralAst;
import mediashell.language.ast.AttributeBaseAst;
import mediashell.language.ast.AttributedExpressionAst;
import mediashell.language.ast.ExpressionAst;
import mediashell.language.ast.IndexExpressionAst;
import mediashell.language.ast.MemberExpressionAst;
import mediashell.language.ast.ParenExpressionAst;
import mediashell.language.ast.VariableExpressionAst;
import mediashell.language.ast.VariablePath;

/** Variables, and everything else that can stand left of an assignment. */
final class VariableTranslator {
    private final BodyTranslator body;

    VariableTranslator(BodyTranslator body) {
        this.body = body;
    }

    /** Reads a variable. */
    ExpressionNode read(VariableExpressionAst ast) {
        VariablePath path = ast.variablePath();
        if (!path.isUnscopedVariable()) {
            return target(path);
        }
        String key = VariableNames.key(path.unqualifiedPath());
        return switch (key) {
            case "TRUE" -> new ConstantNode(true);
            case "FALSE" -> new ConstantNode(false);
            case "NULL" -> new ConstantNode(null);
            case "?" -> new SuccessVariableNode();
            case "PSSCRIPTROOT" -> file(path, true);
            case "PSCOMMANDPATH" -> file(path, false);
            default -> target(path);
        };
    }

    private ExpressionNode file(VariablePath path, boolean folder) {
        String file = body.unit().fileName();
        if (file == null) {
            return target(path);
        }
        int slash = file.lastIndexOf('/');
        return new ConstantNode(!folder ? file : slash > 0 ? file.substring(0, slash) : "/");
    }

    /** A variable as a place to assign to. */
    TargetNode target(VariablePath path) {
        String name = path.unqualifiedPath();
        if (path.isDriveQualified()) {
            return new DriveVariableNode(path.driveName(), name);
        }
        if (!path.isUnscopedVariable()) {
            return new ScopedVariableNode(path.qualifier(), name);
        }
        String key = VariableNames.key(name);
        int slot = body.layout().slot(key);
        return slot < 0 ? new NamedVariableNode(name, key) : new LocalVariableNode(name, key, body.layout(), slot);
    }

    /** The left side of an assignment. */
    TargetNode target(ExpressionAst left) {
        return switch (left) {
            case VariableExpressionAst variable -> target(variable.variablePath());
            case AttributedExpressionAst attributed -> constrained(attributed);
            case ArrayLiteralAst several ->
                new MultipleTargetNode(
                        several.elements().stream().map(this::target).toArray(TargetNode[]::new));
            case MemberExpressionAst member -> body.expressions().property(member);
            case IndexExpressionAst index -> body.expressions().index(index);
            case ParenExpressionAst paren -> target(inner(paren));
            default -> throw new IllegalStateException("the parser let an assignment through to " + left);
        };
    }

    private static ExpressionAst inner(ParenExpressionAst paren) {
        ExpressionAst pure = Pipelines.pureExpression(paren.pipeline());
        if (pure == null) {
            throw new IllegalStateException("the parser let an assignment through to " + paren);
        }
        return pure;
    }

    private TargetNode constrained(AttributedExpressionAst outer) {
        List<ConstraintSource> sources = new ArrayList<>();
        ExpressionAst child = outer;
        while (child instanceof AttributedExpressionAst attributed) {
            sources.addFirst(source(attributed.attribute()));
            child = attributed.child();
        }
        if (!(child instanceof VariableExpressionAst variable)) {
            return target(child);
        }
        VariablePath path = variable.variablePath();
        String scope = path.isUnscopedVariable() ? null : path.qualifier();
        return new ConstrainedTargetNode(path.unqualifiedPath(), scope, target(path), sources);
    }

    private ConstraintSource source(AttributeBaseAst attribute) {
        return ConstraintSources.of(body.unit(), attribute);
    }
}
