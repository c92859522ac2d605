package mediashell.language.ast;

import java.util.List;
import java.util.function.Consumer;

/**
 * A method call.
 *
 * @see "System.Management.Automation.Language.InvokeMemberExpressionAst"
 */
public sealed class InvokeMemberExpressionAst extends MemberExpressionAst permits BaseCtorInvokeMemberExpressionAst {
    private final List<ExpressionAst> arguments;
    private final List<ITypeName> genericTypeArguments;

    public InvokeMemberExpressionAst(
            ScriptExtent extent,
            ExpressionAst expression,
            CommandElementAst member,
            boolean isStatic,
            boolean nullConditional,
            List<ExpressionAst> arguments,
            List<ITypeName> genericTypeArguments) {
        super(extent, expression, member, isStatic, nullConditional);
        this.arguments = List.copyOf(arguments);
        this.genericTypeArguments = List.copyOf(genericTypeArguments);
        arguments.forEach(this::adopt);
    }

    /** The arguments in order. */
    public final List<ExpressionAst> arguments() {
        return arguments;
    }

    /** The type arguments between the name and the parenthesis. */
    public final List<ITypeName> genericTypeArguments() {
        return genericTypeArguments;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> action) {
        super.forEachChild(action);
        arguments.forEach(action);
    }
}
