package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.language.ast.StatementBlockAst;

/** System.Management.Automation.Language.StatementBlockAst. */
@DotNetType(
        value = "System.Management.Automation.Language.StatementBlockAst",
        represents = StatementBlockAst.class,
        base = "System.Management.Automation.Language.Ast")
final class StatementBlockAstMembers {

    private StatementBlockAstMembers() {}

    @DotNetProperty
    static @TypeName(
            "System.Collections.ObjectModel.ReadOnlyCollection`1[System.Management.Automation.Language.TrapStatementAst]")
    Object traps(StatementBlockAst self) {
        return AstValues.list("TrapStatementAst", self.traps());
    }

    @DotNetProperty
    static @TypeName(
            "System.Collections.ObjectModel.ReadOnlyCollection`1[System.Management.Automation.Language.StatementAst]")
    Object statements(StatementBlockAst self) {
        return AstValues.list("StatementAst", self.statements());
    }
}
