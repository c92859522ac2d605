package mediashell.language.ast;

/**
 * A member of a type definition.
 *
 * @see <a href="https://learn.microsoft.com/dotnet/api/system.management.automation.language.memberast">MemberAst</a>
 */
public abstract sealed class MemberAst extends Ast permits FunctionMemberAst, PropertyMemberAst {
    MemberAst(ScriptExtent extent) {
        super(extent);
    }
}
