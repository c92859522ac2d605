package mediashell.language.ast;

/**
 * An attribute or a type constraint.
 *
 * @see "System.Management.Automation.Language.AttributeBaseAst"
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
