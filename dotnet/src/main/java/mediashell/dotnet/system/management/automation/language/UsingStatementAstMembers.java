package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.EnumValue;
import mediashell.language.ast.HashtableAst;
import mediashell.language.ast.StringConstantExpressionAst;
import mediashell.language.ast.UsingStatementAst;

/** System.Management.Automation.Language.UsingStatementAst. */
@DotNetType(
        value = "System.Management.Automation.Language.UsingStatementAst",
        represents = UsingStatementAst.class,
        base = "System.Management.Automation.Language.StatementAst")
final class UsingStatementAstMembers {

    private UsingStatementAstMembers() {}

    @DotNetProperty
    static @TypeName("System.Management.Automation.Language.UsingStatementKind") EnumValue usingStatementKind(
            UsingStatementAst self) {
        return AstValues.constant("UsingStatementKind", self.usingStatementKind());
    }

    @DotNetProperty
    static StringConstantExpressionAst name(UsingStatementAst self) {
        return self.name();
    }

    @DotNetProperty
    static StringConstantExpressionAst alias(UsingStatementAst self) {
        return self.alias();
    }

    @DotNetProperty
    static HashtableAst moduleSpecification(UsingStatementAst self) {
        return self.moduleSpecification();
    }
}
