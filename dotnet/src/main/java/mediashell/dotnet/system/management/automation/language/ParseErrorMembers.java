package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.language.ast.ParseError;
import mediashell.language.ast.ScriptExtent;

/** System.Management.Automation.Language.ParseError. */
@DotNetType(value = "System.Management.Automation.Language.ParseError", represents = ParseError.class)
final class ParseErrorMembers {

    private ParseErrorMembers() {}

    @DotNetProperty
    static ScriptExtent extent(ParseError self) {
        return self.extent();
    }

    @DotNetProperty
    static String errorId(ParseError self) {
        return self.errorId();
    }

    @DotNetProperty
    static String message(ParseError self) {
        return self.message();
    }

    @DotNetProperty
    static boolean incompleteInput(ParseError self) {
        return self.incompleteInput();
    }

    @DotNetMethod
    static String toString(ParseError self) {
        return "At line:" + self.extent().startLineNumber() + " char:"
                + self.extent().startColumnNumber() + "\n" + self.message();
    }
}
