package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.language.ast.ScriptExtent;
import mediashell.language.ast.ScriptPosition;

/** System.Management.Automation.Language.IScriptExtent over a text of the parser. */
@DotNetType(
        value = "System.Management.Automation.Language.InternalScriptExtent",
        represents = ScriptExtent.class,
        interfaces = "System.Management.Automation.Language.IScriptExtent")
final class ScriptExtentMembers {

    private ScriptExtentMembers() {}

    @DotNetProperty
    static String file(ScriptExtent self) {
        return self.file();
    }

    @DotNetProperty
    static String text(ScriptExtent self) {
        return self.text();
    }

    @DotNetProperty
    static int startOffset(ScriptExtent self) {
        return self.startOffset();
    }

    @DotNetProperty
    static int endOffset(ScriptExtent self) {
        return self.endOffset();
    }

    @DotNetProperty
    static int startLineNumber(ScriptExtent self) {
        return self.startLineNumber();
    }

    @DotNetProperty
    static int startColumnNumber(ScriptExtent self) {
        return self.startColumnNumber();
    }

    @DotNetProperty
    static int endLineNumber(ScriptExtent self) {
        return self.endLineNumber();
    }

    @DotNetProperty
    static int endColumnNumber(ScriptExtent self) {
        return self.endColumnNumber();
    }

    @DotNetProperty
    static ScriptPosition startScriptPosition(ScriptExtent self) {
        return self.startScriptPosition();
    }

    @DotNetProperty
    static ScriptPosition endScriptPosition(ScriptExtent self) {
        return self.endScriptPosition();
    }

    @DotNetMethod
    static String toString(ScriptExtent self) {
        return self.text();
    }
}
