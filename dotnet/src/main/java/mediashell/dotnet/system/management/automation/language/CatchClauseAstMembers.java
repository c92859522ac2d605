package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.language.ast.CatchClauseAst;
import mediashell.language.ast.StatementBlockAst;

/** System.Management.Automation.Language.CatchClauseAst. */
@DotNetType(
        value = "System.Management.Automation.Language.CatchClauseAst",
        represents = CatchClauseAst.class,
        base = "System.Management.Automation.Language.Ast")
final class CatchClauseAstMembers {

    private CatchClauseAstMembers() {}

    @DotNetProperty
    static @TypeName(
            "System.Collections.ObjectModel.ReadOnlyCollection`1[System.Management.Automation.Language.TypeConstraintAst]")
    Object catchTypes(CatchClauseAst self) {
        return AstValues.list("TypeConstraintAst", self.catchTypes());
    }

    @DotNetProperty
    static StatementBlockAst body(CatchClauseAst self) {
        return self.body();
    }

    @DotNetProperty
    static boolean isCatchAll(CatchClauseAst self) {
        return self.isCatchAll();
    }
}
