package mediashell.dotnet.system.net;

import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetType;

/** System.Net.WebUtility. */
@DotNetType("System.Net.WebUtility")
final class WebUtilityMembers {

    private WebUtilityMembers() {}

    @DotNetMethod
    static String htmlEncode(String value) {
        return WebText.htmlEncode(value);
    }

    @DotNetMethod
    static String htmlDecode(String value) {
        return WebText.htmlDecode(value);
    }

    @DotNetMethod
    static String urlEncode(String value) {
        return WebText.urlEncode(value, false);
    }

    @DotNetMethod
    static String urlDecode(String encodedValue) {
        return WebText.urlDecode(encodedValue);
    }
}
