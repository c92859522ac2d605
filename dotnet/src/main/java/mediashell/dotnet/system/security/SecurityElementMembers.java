package mediashell.dotnet.system.security;

import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetType;

/** System.Security.SecurityElement: only what scripts use it for, text made safe for XML. */
@DotNetType("System.Security.SecurityElement")
final class SecurityElementMembers {

    private SecurityElementMembers() {}

    /** The text with the five characters of XML's markup as entities. */
    @DotNetMethod
    static String escape(String str) {
        return str == null
                ? null
                : str.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;")
                        .replace("'", "&apos;");
    }
}
