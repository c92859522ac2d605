package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeName;
import mediashell.automation.types.Types;
import mediashell.language.ast.ExpressionAst;
import mediashell.language.ast.ParameterAst;
import mediashell.language.ast.VariableExpressionAst;

/** System.Management.Automation.Language.ParameterAst. */
@DotNetType(
        value = "System.Management.Automation.Language.ParameterAst",
        represents = ParameterAst.class,
        base = "System.Management.Automation.Language.Ast")
final class ParameterAstMembers {

    private ParameterAstMembers() {}

    @DotNetProperty
    static @TypeName(
            "System.Collections.ObjectModel.ReadOnlyCollection`1[System.Management.Automation.Language.AttributeBaseAst]")
    Object attributes(ParameterAst self) {
        return AstValues.list("AttributeBaseAst", self.attributes());
    }

    @DotNetProperty
    static VariableExpressionAst name(ParameterAst self) {
        return self.name();
    }

    @DotNetProperty
    static ExpressionAst defaultValue(ParameterAst self) {
        return self.defaultValue();
    }

    @DotNetProperty
    static PSType staticType(ExecutionContext context, ParameterAst self) {
        return self.staticTypeName() == null ? Types.OBJECT : AstValues.staticType(context, self.staticTypeName());
    }
}
