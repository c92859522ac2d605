package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.language.CommentHelpParser;
import mediashell.language.ParseResult;
import mediashell.language.Parser;
import mediashell.language.ast.CommentHelpInfo;
import mediashell.language.ast.FunctionDefinitionAst;
import mediashell.language.ast.ScriptBlockAst;

/** System.Management.Automation.Language.FunctionDefinitionAst. */
@DotNetType(
        value = "System.Management.Automation.Language.FunctionDefinitionAst",
        represents = FunctionDefinitionAst.class,
        base = "System.Management.Automation.Language.StatementAst")
final class FunctionDefinitionAstMembers {

    private FunctionDefinitionAstMembers() {}

    @DotNetProperty("IsFilter")
    static boolean filter(FunctionDefinitionAst self) {
        return self.filter();
    }

    @DotNetProperty("IsWorkflow")
    static boolean workflow(FunctionDefinitionAst self) {
        return self.workflow();
    }

    @DotNetProperty
    static String name(FunctionDefinitionAst self) {
        return self.name();
    }

    @DotNetProperty
    static @TypeName(
            "System.Collections.ObjectModel.ReadOnlyCollection`1[System.Management.Automation.Language.ParameterAst]")
    Object parameters(FunctionDefinitionAst self) {
        return AstValues.list("ParameterAst", self.parameters());
    }

    @DotNetProperty
    static ScriptBlockAst body(FunctionDefinitionAst self) {
        return self.body();
    }

    @DotNetMethod
    static CommentHelpInfo getHelpContent(FunctionDefinitionAst self) {
        ParseResult script = Parser.parseInput(self.extent().source().text(), null);
        return CommentHelpParser.ofFunction(self, script);
    }
}
