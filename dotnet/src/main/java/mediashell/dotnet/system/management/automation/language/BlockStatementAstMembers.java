package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.language.ast.BlockStatementAst;
import mediashell.language.ast.StatementBlockAst;

/** System.Management.Automation.Language.BlockStatementAst. */
@DotNetType(
        value = "System.Management.Automation.Language.BlockStatementAst",
        represents = BlockStatementAst.class,
        base = "System.Management.Automation.Language.StatementAst")
final class BlockStatementAstMembers {

    private BlockStatementAstMembers() {}

    @DotNetProperty
    static StatementBlockAst body(BlockStatementAst self) {
        return self.body();
    }
}
