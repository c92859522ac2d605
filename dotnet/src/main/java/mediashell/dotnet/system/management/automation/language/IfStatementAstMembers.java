package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.TupleValue;
import mediashell.language.ast.IfStatementAst;
import mediashell.language.ast.StatementBlockAst;

/** System.Management.Automation.Language.IfStatementAst. */
@DotNetType(
        value = "System.Management.Automation.Language.IfStatementAst",
        represents = IfStatementAst.class,
        base = "System.Management.Automation.Language.StatementAst")
final class IfStatementAstMembers {

    private IfStatementAstMembers() {}

    @DotNetProperty
    static StatementBlockAst elseClause(IfStatementAst self) {
        return self.elseClause();
    }

    @DotNetProperty
    static @TypeName(
            "System.Collections.ObjectModel.ReadOnlyCollection`1[System.Tuple`2[System.Management.Automation.Language.PipelineBaseAst,System.Management.Automation.Language.StatementBlockAst]]")
    Object clauses(IfStatementAst self) {
        return AstValues.pairs(
                "PipelineBaseAst",
                "StatementBlockAst",
                self.clauses().stream()
                        .map(part -> TupleValue.of("Tuple", part.condition(), part.body()))
                        .toList());
    }
}
