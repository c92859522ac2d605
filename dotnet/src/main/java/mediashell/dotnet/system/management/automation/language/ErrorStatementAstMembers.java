package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.language.ast.ErrorStatementAst;

/** System.Management.Automation.Language.ErrorStatementAst. */
@DotNetType(
        value = "System.Management.Automation.Language.ErrorStatementAst",
        represents = ErrorStatementAst.class,
        base = "System.Management.Automation.Language.PipelineBaseAst")
final class ErrorStatementAstMembers {

    private ErrorStatementAstMembers() {}

    @DotNetProperty
    static @TypeName("System.Collections.ObjectModel.ReadOnlyCollection`1[System.Management.Automation.Language.Ast]")
    Object nestedAst(ErrorStatementAst self) {
        return AstValues.list("Ast", self.nestedAst());
    }
}
