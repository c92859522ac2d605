package mediashell.language.ast;

import java.util.function.Consumer;

/**
 * A member of a value or type.
 *
 * @see "System.Management.Automation.Language.MemberExpressionAst"
 */
public sealed class MemberExpressionAst extends ExpressionAst permits InvokeMemberExpressionAst {
    private final ExpressionAst expression;
    private final CommandElementAst member;
    private final boolean isStatic;
    private final boolean nullConditional;

    public MemberExpressionAst(
            ScriptExtent extent,
            ExpressionAst expression,
            CommandElementAst member,
            boolean isStatic,
            boolean nullConditional) {
        super(extent);
        this.expression = expression;
        this.member = member;
        this.isStatic = isStatic;
        this.nullConditional = nullConditional;
        adopt(expression);
        adopt(member);
    }

    /** The value or type. */
    public final ExpressionAst expression() {
        return expression;
    }

    /** The name, or an expression that gives it. */
    public final CommandElementAst member() {
        return member;
    }

    /** True for {@code ::}. */
    public final boolean isStatic() {
        return isStatic;
    }

    /** True for {@code ?.}. */
    public final boolean nullConditional() {
        return nullConditional;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> action) {
        action.accept(expression);
        action.accept(member);
    }
}
