package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.language.ast.AttributeBaseAst;
import mediashell.language.ast.ITypeName;

/** System.Management.Automation.Language.AttributeBaseAst. */
@DotNetType(
        value = "System.Management.Automation.Language.AttributeBaseAst",
        represents = AttributeBaseAst.class,
        base = "System.Management.Automation.Language.Ast")
final class AttributeBaseAstMembers {

    private AttributeBaseAstMembers() {}

    @DotNetProperty
    static ITypeName typeName(AttributeBaseAst self) {
        return self.typeName();
    }
}
