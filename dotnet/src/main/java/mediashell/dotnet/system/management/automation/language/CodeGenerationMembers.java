package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetType;

/** System.Management.Automation.Language.CodeGeneration: text made safe as PowerShell source; all five quotes count. */
@DotNetType("System.Management.Automation.Language.CodeGeneration")
final class CodeGenerationMembers {

    private CodeGenerationMembers() {}

    @DotNetMethod
    static String escapeSingleQuotedStringContent(String value) {
        return value == null ? "" : value.replaceAll("(['\u2018\u2019\u201A\u201B])", "$1$1");
    }

    @DotNetMethod
    static String escapeBlockCommentContent(String value) {
        return value == null ? "" : value.replace("<#", "<`#").replace("#>", "#`>");
    }

    @DotNetMethod
    static String escapeFormatStringContent(String value) {
        return value == null ? "" : value.replace("{", "{{").replace("}", "}}");
    }

    @DotNetMethod
    static String escapeVariableName(String value) {
        return value == null ? "" : value.replaceAll("([`{}])", "`$1");
    }
}
