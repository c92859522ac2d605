package mediashell.language.ast;

import java.util.List;
import java.util.function.Consumer;

/**
 * An attribute with an argument list.
 *
 * @see "System.Management.Automation.Language.AttributeAst"
 */
public final class AttributeAst extends AttributeBaseAst {
    private final List<ExpressionAst> positionalArguments;
    private final List<NamedAttributeArgumentAst> namedArguments;

    public AttributeAst(
            ScriptExtent extent,
            ITypeName typeName,
            List<ExpressionAst> positionalArguments,
            List<NamedAttributeArgumentAst> namedArguments) {
        super(extent, typeName);
        this.positionalArguments = List.copyOf(positionalArguments);
        this.namedArguments = List.copyOf(namedArguments);
        adoptChildren();
    }

    /** Arguments without a name. */
    public List<ExpressionAst> positionalArguments() {
        return positionalArguments;
    }

    /** Arguments with a name. */
    public List<NamedAttributeArgumentAst> namedArguments() {
        return namedArguments;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> action) {
        positionalArguments.forEach(action);
        namedArguments.forEach(action);
    }
}
