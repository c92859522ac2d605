package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.language.ast.ParamBlockAst;

/** System.Management.Automation.Language.ParamBlockAst. */
@DotNetType(
        value = "System.Management.Automation.Language.ParamBlockAst",
        represents = ParamBlockAst.class,
        base = "System.Management.Automation.Language.Ast")
final class ParamBlockAstMembers {

    private ParamBlockAstMembers() {}

    @DotNetProperty
    static @TypeName(
            "System.Collections.ObjectModel.ReadOnlyCollection`1[System.Management.Automation.Language.AttributeBaseAst]")
    Object attributes(ParamBlockAst self) {
        return AstValues.list("AttributeBaseAst", self.attributes());
    }

    @DotNetProperty
    static @TypeName(
            "System.Collections.ObjectModel.ReadOnlyCollection`1[System.Management.Automation.Language.ParameterAst]")
    Object parameters(ParamBlockAst self) {
        return AstValues.list("ParameterAst", self.parameters());
    }
}
