package mediashell.language.ast;

/**
 * A member of a type definition.
 *
 * @see "System.Management.Automation.Language.MemberAst"
 */
public abstract sealed class MemberAst extends Ast permits FunctionMemberAst, PropertyMemberAst {
    MemberAst(ScriptExtent extent) {
        super(extent);
    }
}
