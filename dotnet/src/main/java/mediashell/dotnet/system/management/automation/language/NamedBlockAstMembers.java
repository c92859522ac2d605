package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.EnumValue;
import mediashell.language.ast.NamedBlockAst;

/** System.Management.Automation.Language.NamedBlockAst. */
@DotNetType(
        value = "System.Management.Automation.Language.NamedBlockAst",
        represents = NamedBlockAst.class,
        base = "System.Management.Automation.Language.Ast")
final class NamedBlockAstMembers {

    private NamedBlockAstMembers() {}

    @DotNetProperty
    static @TypeName("System.Management.Automation.Language.TokenKind") EnumValue blockKind(NamedBlockAst self) {
        return AstValues.constant("TokenKind", self.blockKind());
    }

    @DotNetProperty
    static boolean unnamed(NamedBlockAst self) {
        return self.unnamed();
    }

    @DotNetProperty
    static @TypeName(
            "System.Collections.ObjectModel.ReadOnlyCollection`1[System.Management.Automation.Language.TrapStatementAst]")
    Object traps(NamedBlockAst self) {
        return AstValues.list("TrapStatementAst", self.traps());
    }

    @DotNetProperty
    static @TypeName(
            "System.Collections.ObjectModel.ReadOnlyCollection`1[System.Management.Automation.Language.StatementAst]")
    Object statements(NamedBlockAst self) {
        return AstValues.list("StatementAst", self.statements());
    }
}
