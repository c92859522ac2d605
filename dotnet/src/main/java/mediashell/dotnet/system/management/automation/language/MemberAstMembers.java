package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetType;
import mediashell.language.ast.MemberAst;

/** System.Management.Automation.Language.MemberAst. */
@DotNetType(
        value = "System.Management.Automation.Language.MemberAst",
        represents = MemberAst.class,
        base = "System.Management.Automation.Language.Ast")
final class MemberAstMembers {

    private MemberAstMembers() {}
}
