package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetType;
import mediashell.language.ast.TypeConstraintAst;

/** System.Management.Automation.Language.TypeConstraintAst. */
@DotNetType(
        value = "System.Management.Automation.Language.TypeConstraintAst",
        represents = TypeConstraintAst.class,
        base = "System.Management.Automation.Language.AttributeBaseAst")
final class TypeConstraintAstMembers {

    private TypeConstraintAstMembers() {}
}
