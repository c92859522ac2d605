package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.language.ast.StatementBlockAst;
import mediashell.language.ast.TryStatementAst;

/** System.Management.Automation.Language.TryStatementAst. */
@DotNetType(
        value = "System.Management.Automation.Language.TryStatementAst",
        represents = TryStatementAst.class,
        base = "System.Management.Automation.Language.StatementAst")
final class TryStatementAstMembers {

    private TryStatementAstMembers() {}

    @DotNetProperty
    static StatementBlockAst body(TryStatementAst self) {
        return self.body();
    }

    @DotNetProperty
    static @TypeName(
            "System.Collections.ObjectModel.ReadOnlyCollection`1[System.Management.Automation.Language.CatchClauseAst]")
    Object catchClauses(TryStatementAst self) {
        return AstValues.list("CatchClauseAst", self.catchClauses());
    }

    @DotNetProperty
    static StatementBlockAst finallyBlock(TryStatementAst self) {
        return self.finallyBlock();
    }
}
