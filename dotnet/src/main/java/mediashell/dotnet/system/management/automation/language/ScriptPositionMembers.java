package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.language.ast.ScriptPosition;

/** System.Management.Automation.Language.IScriptPosition over a text of the parser. */
@DotNetType(
        value = "System.Management.Automation.Language.InternalScriptPosition",
        represents = ScriptPosition.class,
        interfaces = "System.Management.Automation.Language.IScriptPosition")
final class ScriptPositionMembers {

    private ScriptPositionMembers() {}

    @DotNetProperty
    static String file(ScriptPosition self) {
        return self.file();
    }

    @DotNetProperty
    static int offset(ScriptPosition self) {
        return self.offset();
    }

    @DotNetProperty
    static int lineNumber(ScriptPosition self) {
        return self.lineNumber();
    }

    @DotNetProperty
    static int columnNumber(ScriptPosition self) {
        return self.columnNumber();
    }

    @DotNetProperty
    static String line(ScriptPosition self) {
        return self.line();
    }
}
