package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.values.NullString;

/** System.Management.Automation.Language.NullString. */
@DotNetType(value = "System.Management.Automation.Language.NullString", represents = NullString.class)
final class NullStringMembers {

    private NullStringMembers() {}

    @DotNetProperty
    static NullString value() {
        return NullString.VALUE;
    }

    @DotNetMethod
    static String toString(NullString self) {
        return "";
    }
}
