package mediashell.language.ast;

/**
 * A type in square brackets before a variable, parameter or expression.
 *
 * @see "System.Management.Automation.Language.TypeConstraintAst"
 */
public final class TypeConstraintAst extends AttributeBaseAst {
    public TypeConstraintAst(ScriptExtent extent, ITypeName typeName) {
        super(extent, typeName);
        adoptChildren();
    }
}
