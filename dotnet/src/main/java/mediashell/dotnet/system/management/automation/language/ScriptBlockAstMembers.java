package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.ScriptBlock;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.language.CommentHelpParser;
import mediashell.language.Parser;
import mediashell.language.ast.CommentHelpInfo;
import mediashell.language.ast.NamedBlockAst;
import mediashell.language.ast.ParamBlockAst;
import mediashell.language.ast.ScriptBlockAst;
import mediashell.language.ast.ScriptRequirements;

/** System.Management.Automation.Language.ScriptBlockAst. */
@DotNetType(
        value = "System.Management.Automation.Language.ScriptBlockAst",
        represents = ScriptBlockAst.class,
        base = "System.Management.Automation.Language.Ast")
final class ScriptBlockAstMembers {

    private ScriptBlockAstMembers() {}

    @DotNetProperty
    static @TypeName(
            "System.Collections.ObjectModel.ReadOnlyCollection`1[System.Management.Automation.Language.UsingStatementAst]")
    Object usingStatements(ScriptBlockAst self) {
        return AstValues.list("UsingStatementAst", self.usingStatements());
    }

    @DotNetProperty
    static ParamBlockAst paramBlock(ScriptBlockAst self) {
        return self.paramBlock();
    }

    @DotNetProperty
    static NamedBlockAst dynamicParamBlock(ScriptBlockAst self) {
        return self.dynamicParamBlock();
    }

    @DotNetProperty
    static NamedBlockAst beginBlock(ScriptBlockAst self) {
        return self.beginBlock();
    }

    @DotNetProperty
    static NamedBlockAst processBlock(ScriptBlockAst self) {
        return self.processBlock();
    }

    @DotNetProperty
    static NamedBlockAst endBlock(ScriptBlockAst self) {
        return self.endBlock();
    }

    @DotNetProperty
    static NamedBlockAst cleanBlock(ScriptBlockAst self) {
        return self.cleanBlock();
    }

    @DotNetProperty
    static ScriptRequirements scriptRequirements(ScriptBlockAst self) {
        return self.scriptRequirements();
    }

    @DotNetMethod
    static ScriptBlock getScriptBlock(ExecutionContext context, ScriptBlockAst self) {
        return AstValues.scriptBlock(context, self);
    }

    @DotNetMethod
    static CommentHelpInfo getHelpContent(ScriptBlockAst self) {
        return CommentHelpParser.ofScript(Parser.parseInput(self.text(), null));
    }
}
