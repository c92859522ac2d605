package mediashell.language.ast;

import java.util.List;
import java.util.function.Consumer;

/**
 * One parameter of a function, script block or method.
 *
 * @see "System.Management.Automation.Language.ParameterAst"
 */
public final class ParameterAst extends Ast {
    private final List<AttributeBaseAst> attributes;
    private final VariableExpressionAst name;
    private final ExpressionAst defaultValue;

    public ParameterAst(
            ScriptExtent extent,
            List<AttributeBaseAst> attributes,
            VariableExpressionAst name,
            ExpressionAst defaultValue) {
        super(extent);
        this.attributes = List.copyOf(attributes);
        this.name = name;
        this.defaultValue = defaultValue;
        adoptChildren();
    }

    /** Attributes and types, in order. */
    public List<AttributeBaseAst> attributes() {
        return attributes;
    }

    /** The variable. */
    public VariableExpressionAst name() {
        return name;
    }

    /** The value after the equals sign; null when absent. */
    public ExpressionAst defaultValue() {
        return defaultValue;
    }

    /** The name of the parameter's type: the last type constraint; null when there is none. */
    public ITypeName staticTypeName() {
        ITypeName found = null;
        for (var attribute : attributes) {
            if (attribute instanceof TypeConstraintAst constraint) {
                found = constraint.typeName();
            }
        }
        return found;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> action) {
        attributes.forEach(action);
        action.accept(name);
        acceptIfPresent(defaultValue, action);
    }
}
