package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.language.ast.ArrayLiteralAst;

/** System.Management.Automation.Language.ArrayLiteralAst. */
@DotNetType(
        value = "System.Management.Automation.Language.ArrayLiteralAst",
        represents = ArrayLiteralAst.class,
        base = "System.Management.Automation.Language.ExpressionAst")
final class ArrayLiteralAstMembers {

    private ArrayLiteralAstMembers() {}

    @DotNetProperty
    static @TypeName(
            "System.Collections.ObjectModel.ReadOnlyCollection`1[System.Management.Automation.Language.ExpressionAst]")
    Object elements(ArrayLiteralAst self) {
        return AstValues.list("ExpressionAst", self.elements());
    }
}
