package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.TupleValue;
import mediashell.language.ast.HashtableAst;

/** System.Management.Automation.Language.HashtableAst. */
@DotNetType(
        value = "System.Management.Automation.Language.HashtableAst",
        represents = HashtableAst.class,
        base = "System.Management.Automation.Language.ExpressionAst")
final class HashtableAstMembers {

    private HashtableAstMembers() {}

    @DotNetProperty
    static @TypeName(
            "System.Collections.ObjectModel.ReadOnlyCollection`1[System.Tuple`2[System.Management.Automation.Language.ExpressionAst,System.Management.Automation.Language.StatementAst]]")
    Object keyValuePairs(HashtableAst self) {
        return AstValues.pairs(
                "ExpressionAst",
                "StatementAst",
                self.keyValuePairs().stream()
                        .map(part -> TupleValue.of("Tuple", part.key(), part.value()))
                        .toList());
    }
}
