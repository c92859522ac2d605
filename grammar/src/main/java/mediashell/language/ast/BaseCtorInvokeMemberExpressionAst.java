package mediashell.language.ast;

import java.util.List;

/**
 * The call of the base class constructor that begins a constructor.
 *
 * @see "System.Management.Automation.Language.BaseCtorInvokeMemberExpressionAst"
 */
public final class BaseCtorInvokeMemberExpressionAst extends InvokeMemberExpressionAst {
    public BaseCtorInvokeMemberExpressionAst(
            ScriptExtent extent,
            ExpressionAst expression,
            CommandElementAst member,
            boolean isStatic,
            boolean nullConditional,
            List<ExpressionAst> arguments,
            List<ITypeName> genericTypeArguments) {
        super(extent, expression, member, isStatic, nullConditional, arguments, genericTypeArguments);
    }
}
