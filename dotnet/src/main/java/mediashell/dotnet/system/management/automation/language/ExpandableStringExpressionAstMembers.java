package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeName;
import mediashell.automation.types.Types;
import mediashell.automation.values.EnumValue;
import mediashell.language.ast.ExpandableStringExpressionAst;

/** System.Management.Automation.Language.ExpandableStringExpressionAst. */
@DotNetType(
        value = "System.Management.Automation.Language.ExpandableStringExpressionAst",
        represents = ExpandableStringExpressionAst.class,
        base = "System.Management.Automation.Language.ExpressionAst")
final class ExpandableStringExpressionAstMembers {

    private ExpandableStringExpressionAstMembers() {}

    @DotNetProperty
    static String value(ExpandableStringExpressionAst self) {
        return self.value();
    }

    @DotNetProperty
    static @TypeName("System.Management.Automation.Language.StringConstantType") EnumValue stringConstantType(
            ExpandableStringExpressionAst self) {
        return AstValues.constant("StringConstantType", self.stringConstantType());
    }

    @DotNetProperty
    static @TypeName(
            "System.Collections.ObjectModel.ReadOnlyCollection`1[System.Management.Automation.Language.ExpressionAst]")
    Object nestedExpressions(ExpandableStringExpressionAst self) {
        return AstValues.list("ExpressionAst", self.nestedExpressions());
    }

    @DotNetProperty
    static PSType staticType(ExpandableStringExpressionAst self) {
        return Types.STRING;
    }
}
