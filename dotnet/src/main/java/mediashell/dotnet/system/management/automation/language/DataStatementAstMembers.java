package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.language.ast.DataStatementAst;
import mediashell.language.ast.StatementBlockAst;

/** System.Management.Automation.Language.DataStatementAst. */
@DotNetType(
        value = "System.Management.Automation.Language.DataStatementAst",
        represents = DataStatementAst.class,
        base = "System.Management.Automation.Language.StatementAst")
final class DataStatementAstMembers {

    private DataStatementAstMembers() {}

    @DotNetProperty
    static String variable(DataStatementAst self) {
        return self.variable();
    }

    @DotNetProperty
    static @TypeName(
            "System.Collections.ObjectModel.ReadOnlyCollection`1[System.Management.Automation.Language.ExpressionAst]")
    Object commandsAllowed(DataStatementAst self) {
        return AstValues.list("ExpressionAst", self.commandsAllowed());
    }

    @DotNetProperty
    static StatementBlockAst body(DataStatementAst self) {
        return self.body();
    }
}
