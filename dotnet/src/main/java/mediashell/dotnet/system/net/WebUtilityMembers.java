package mediashell.dotnet.system.net;

import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetType;

/** System.Net.WebUtility. */
@DotNetType(value = "System.Net.WebUtility")
final class WebUtilityMembers {

    private WebUtilityMembers() {}

    @DotNetMethod
    static String urlEncode(String value) {
        return WebEncoding.url(value, true);
    }

    @DotNetMethod
    static String urlDecode(String encodedValue) {
        return WebEncoding.unescape(encodedValue, true);
    }

    @DotNetMethod
    static String htmlEncode(String value) {
        return WebEncoding.html(value);
    }

    @DotNetMethod
    static String htmlDecode(String value) {
        return WebEncoding.unescapeHtml(value);
    }
}
