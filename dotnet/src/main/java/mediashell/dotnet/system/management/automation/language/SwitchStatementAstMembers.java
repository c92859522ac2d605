package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.EnumValue;
import mediashell.automation.values.TupleValue;
import mediashell.language.ast.PipelineBaseAst;
import mediashell.language.ast.StatementBlockAst;
import mediashell.language.ast.SwitchStatementAst;

/** System.Management.Automation.Language.SwitchStatementAst. */
@DotNetType(
        value = "System.Management.Automation.Language.SwitchStatementAst",
        represents = SwitchStatementAst.class,
        base = "System.Management.Automation.Language.LabeledStatementAst")
final class SwitchStatementAstMembers {

    private SwitchStatementAstMembers() {}

    @DotNetProperty
    static PipelineBaseAst condition(SwitchStatementAst self) {
        return self.condition();
    }

    @DotNetProperty
    static StatementBlockAst defaultClause(SwitchStatementAst self) {
        return self.defaultClause();
    }

    @DotNetProperty
    static @TypeName(
            "System.Collections.ObjectModel.ReadOnlyCollection`1[System.Tuple`2[System.Management.Automation.Language.ExpressionAst,System.Management.Automation.Language.StatementBlockAst]]")
    Object clauses(SwitchStatementAst self) {
        return AstValues.pairs(
                "ExpressionAst",
                "StatementBlockAst",
                self.clauses().stream()
                        .map(part -> TupleValue.of("Tuple", part.condition(), part.body()))
                        .toList());
    }

    @DotNetProperty
    static @TypeName("System.Management.Automation.Language.SwitchFlags") EnumValue flags(SwitchStatementAst self) {
        return AstValues.flags("SwitchFlags", self.flags());
    }
}
