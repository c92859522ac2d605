package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.EnumValue;
import mediashell.language.ast.StringConstantExpressionAst;

/** System.Management.Automation.Language.StringConstantExpressionAst. */
@DotNetType(
        value = "System.Management.Automation.Language.StringConstantExpressionAst",
        represents = StringConstantExpressionAst.class,
        base = "System.Management.Automation.Language.ConstantExpressionAst")
final class StringConstantExpressionAstMembers {

    private StringConstantExpressionAstMembers() {}

    @DotNetProperty
    static @TypeName("System.Management.Automation.Language.StringConstantType") EnumValue stringConstantType(
            StringConstantExpressionAst self) {
        return AstValues.constant("StringConstantType", self.stringConstantType());
    }

    @DotNetProperty
    static String value(StringConstantExpressionAst self) {
        return self.value();
    }
}
