package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.language.ast.ExpressionAst;
import mediashell.language.ast.NamedAttributeArgumentAst;

/** System.Management.Automation.Language.NamedAttributeArgumentAst. */
@DotNetType(
        value = "System.Management.Automation.Language.NamedAttributeArgumentAst",
        represents = NamedAttributeArgumentAst.class,
        base = "System.Management.Automation.Language.Ast")
final class NamedAttributeArgumentAstMembers {

    private NamedAttributeArgumentAstMembers() {}

    @DotNetProperty
    static String argumentName(NamedAttributeArgumentAst self) {
        return self.argumentName();
    }

    @DotNetProperty
    static ExpressionAst argument(NamedAttributeArgumentAst self) {
        return self.argument();
    }

    @DotNetProperty
    static boolean expressionOmitted(NamedAttributeArgumentAst self) {
        return self.expressionOmitted();
    }
}
