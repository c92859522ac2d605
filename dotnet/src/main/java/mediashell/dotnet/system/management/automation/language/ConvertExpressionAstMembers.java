package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.PSType;
import mediashell.language.ast.AttributeBaseAst;
import mediashell.language.ast.ConvertExpressionAst;

/** System.Management.Automation.Language.ConvertExpressionAst. */
@DotNetType(
        value = "System.Management.Automation.Language.ConvertExpressionAst",
        represents = ConvertExpressionAst.class,
        base = "System.Management.Automation.Language.AttributedExpressionAst")
final class ConvertExpressionAstMembers {

    private ConvertExpressionAstMembers() {}

    @DotNetProperty
    static AttributeBaseAst type(ConvertExpressionAst self) {
        return self.attribute();
    }

    @DotNetProperty
    static PSType staticType(ExecutionContext context, ConvertExpressionAst self) {
        return AstValues.staticType(context, self.attribute().typeName());
    }
}
