package mediashell.dotnet.system.web;

import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetType;
import mediashell.dotnet.system.UriText;
import mediashell.dotnet.system.collections.specialized.NameValueCollection;
import mediashell.dotnet.system.net.WebText;

/** System.Web.HttpUtility. */
@DotNetType("System.Web.HttpUtility")
final class HttpUtilityMembers {

    private HttpUtilityMembers() {}

    @DotNetMethod
    static String htmlEncode(String s) {
        return WebText.htmlEncode(s);
    }

    @DotNetMethod
    static String htmlAttributeEncode(String s) {
        return s == null
                ? null
                : s.replace("&", "&amp;")
                        .replace("\"", "&quot;")
                        .replace("'", "&#39;")
                        .replace("<", "&lt;");
    }

    @DotNetMethod
    static String htmlDecode(String s) {
        return WebText.htmlDecode(s);
    }

    @DotNetMethod
    static String urlEncode(String str) {
        return WebText.urlEncode(str, true);
    }

    @DotNetMethod
    static String urlDecode(String str) {
        return WebText.urlDecode(str);
    }

    @DotNetMethod
    static String urlPathEncode(String str) {
        return str == null ? null : UriText.escapeData(str).replace("%2F", "/");
    }

    @DotNetMethod
    static NameValueCollection parseQueryString(String query) {
        if (query == null) {
            throw new NullPointerException("Value cannot be null. (Parameter 'query')");
        }
        NameValueCollection parsed = NameValueCollection.ofQuery();
        String text = query.startsWith("?") ? query.substring(1) : query;
        for (String pair : text.isEmpty() ? new String[0] : text.split("&")) {
            int sign = pair.indexOf('=');
            String name = sign < 0 ? null : WebText.urlDecode(pair.substring(0, sign));
            parsed.add(name, WebText.urlDecode(pair.substring(sign + 1)));
        }
        return parsed;
    }
}
