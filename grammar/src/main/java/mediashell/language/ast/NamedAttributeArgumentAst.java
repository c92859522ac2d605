package mediashell.language.ast;

import java.util.function.Consumer;

/**
 * A named argument of an attribute.
 *
 * @see "System.Management.Automation.Language.NamedAttributeArgumentAst"
 */
public final class NamedAttributeArgumentAst extends Ast {
    private final String argumentName;
    private final ExpressionAst argument;
    private final boolean expressionOmitted;

    public NamedAttributeArgumentAst(
            ScriptExtent extent, String argumentName, ExpressionAst argument, boolean expressionOmitted) {
        super(extent);
        this.argumentName = argumentName;
        this.argument = argument;
        this.expressionOmitted = expressionOmitted;
        adoptChildren();
    }

    /** The name before the equals sign. */
    public String argumentName() {
        return argumentName;
    }

    /** The value; the constant {@code $true} when it was omitted. */
    public ExpressionAst argument() {
        return argument;
    }

    /** True for {@code [Parameter(Mandatory)]}. */
    public boolean expressionOmitted() {
        return expressionOmitted;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> action) {
        action.accept(argument);
    }
}
