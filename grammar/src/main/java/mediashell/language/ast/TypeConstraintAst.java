package mediashell.language.ast;

/**
 * A type in square brackets before a variable, parameter or expression.
 *
 * @see <a href="https://learn.microsoft.com/dotnet/api/system.management.automation.language.typeconstraintast">TypeConstraintAst</a>
 */
public final class TypeConstraintAst extends AttributeBaseAst {
    public TypeConstraintAst(ScriptExtent extent, ITypeName typeName) {
        super(extent, typeName);
        adoptChildren();
    }
}
