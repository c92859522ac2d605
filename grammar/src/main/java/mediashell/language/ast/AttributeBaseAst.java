package mediashell.language.ast;

/**
 * An attribute or a type constraint.
 *
 * @see <a href="https://learn.microsoft.com/dotnet/api/system.management.automation.language.attributebaseast">AttributeBaseAst</a>
 */
public abstract sealed class AttributeBaseAst extends Ast permits AttributeAst, TypeConstraintAst {
    private final ITypeName typeName;

    AttributeBaseAst(ScriptExtent extent, ITypeName typeName) {
        super(extent);
        this.typeName = typeName;
    }

    /** The name of the attribute or type. */
    public final ITypeName typeName() {
        return typeName;
    }
}
