package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.language.ast.AttributeAst;

/** System.Management.Automation.Language.AttributeAst. */
@DotNetType(
        value = "System.Management.Automation.Language.AttributeAst",
        represents = AttributeAst.class,
        base = "System.Management.Automation.Language.AttributeBaseAst")
final class AttributeAstMembers {

    private AttributeAstMembers() {}

    @DotNetProperty
    static @TypeName(
            "System.Collections.ObjectModel.ReadOnlyCollection`1[System.Management.Automation.Language.ExpressionAst]")
    Object positionalArguments(AttributeAst self) {
        return AstValues.list("ExpressionAst", self.positionalArguments());
    }

    @DotNetProperty
    static @TypeName(
            "System.Collections.ObjectModel.ReadOnlyCollection`1[System.Management.Automation.Language.NamedAttributeArgumentAst]")
    Object namedArguments(AttributeAst self) {
        return AstValues.list("NamedAttributeArgumentAst", self.namedArguments());
    }
}
