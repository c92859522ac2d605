package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.language.ast.ExpressionAst;
import mediashell.language.ast.FileRedirectionAst;

/** System.Management.Automation.Language.FileRedirectionAst. */
@DotNetType(
        value = "System.Management.Automation.Language.FileRedirectionAst",
        represents = FileRedirectionAst.class,
        base = "System.Management.Automation.Language.RedirectionAst")
final class FileRedirectionAstMembers {

    private FileRedirectionAstMembers() {}

    @DotNetProperty
    static boolean append(FileRedirectionAst self) {
        return self.append();
    }

    @DotNetProperty
    static ExpressionAst location(FileRedirectionAst self) {
        return self.location();
    }
}
