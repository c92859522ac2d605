package mediashell.language.ast;

import java.util.List;
import java.util.function.Consumer;

/**
 * A property of a class or a value of an enum.
 *
 * @see "System.Management.Automation.Language.PropertyMemberAst"
 */
public final class PropertyMemberAst extends MemberAst {
    private final String name;
    private final MemberModifiers modifiers;
    private final TypeConstraintAst propertyType;
    private final List<AttributeBaseAst> attributes;
    private final ExpressionAst initialValue;

    public PropertyMemberAst(
            ScriptExtent extent,
            String name,
            MemberModifiers modifiers,
            TypeConstraintAst propertyType,
            List<AttributeBaseAst> attributes,
            ExpressionAst initialValue) {
        super(extent);
        this.name = name;
        this.modifiers = modifiers;
        this.propertyType = propertyType;
        this.attributes = List.copyOf(attributes);
        this.initialValue = initialValue;
        adoptChildren();
    }

    /** The property's name, without the dollar sign. */
    public String name() {
        return name;
    }

    /** Static and hidden. */
    public MemberModifiers modifiers() {
        return modifiers;
    }

    /** The declared type; null when absent. */
    public TypeConstraintAst propertyType() {
        return propertyType;
    }

    /** The attributes. */
    public List<AttributeBaseAst> attributes() {
        return attributes;
    }

    /** The value behind the equals sign; null when absent. */
    public ExpressionAst initialValue() {
        return initialValue;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> action) {
        acceptIfPresent(propertyType, action);
        attributes.forEach(action);
        acceptIfPresent(initialValue, action);
    }
}
