package mediashell.language.ast;

/**
 * A type as a value: {@code [int]}.
 *
 * @see "System.Management.Automation.Language.TypeExpressionAst"
 */
public final class TypeExpressionAst extends ExpressionAst {
    private final ITypeName typeName;

    public TypeExpressionAst(ScriptExtent extent, ITypeName typeName) {
        super(extent);
        this.typeName = typeName;
        adoptChildren();
    }

    /** The type's name. */
    public ITypeName typeName() {
        return typeName;
    }
}
