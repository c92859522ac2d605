package mediashell.cmdlets.web;

import java.net.CookieManager;
import java.net.CookiePolicy;
import java.util.List;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.GenericType;
import mediashell.automation.types.TypeName;
import mediashell.automation.types.Types;
import mediashell.automation.values.DictionaryObject;
import mediashell.automation.values.DictionaryValue;
import mediashell.automation.values.ValueEquality;
import mediashell.dotnet.system.management.automation.PSCredential;

/** What requests to one server share (Microsoft.PowerShell.Commands.WebRequestSession): cookies, headers, credentials. */
@DotNetType("Microsoft.PowerShell.Commands.WebRequestSession")
public final class WebRequestSession {

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ORIGINAL_SERVER);
    private final DictionaryObject headers = new DictionaryObject(
            GenericType.of(
                    FacadeTypes.require("System.Collections.Generic.Dictionary`2"),
                    List.of(Types.STRING, Types.STRING)),
            ValueEquality.IGNORE_CASE);
    private String userAgent;
    private PSCredential credentials;
    private int maximumRedirection = -1;

    @DotNetConstructor
    public WebRequestSession() {}

    CookieManager cookieManager() {
        return cookies;
    }

    @DotNetProperty
    @TypeName("System.Collections.Generic.Dictionary`2[System.String,System.String]")
    public DictionaryValue headers() {
        return headers;
    }

    @DotNetProperty
    public CookieContainer cookies() {
        return new CookieContainer(cookies.getCookieStore());
    }

    @DotNetProperty
    public String userAgent() {
        return userAgent;
    }

    @DotNetProperty
    public void userAgent(String value) {
        userAgent = value;
    }

    @DotNetProperty
    @TypeName("System.Management.Automation.PSCredential")
    public PSCredential credentials() {
        return credentials;
    }

    @DotNetProperty
    public void credentials(@TypeName("System.Management.Automation.PSCredential") PSCredential value) {
        credentials = value;
    }

    /** -1 when the command decides. */
    @DotNetProperty
    public int maximumRedirection() {
        return maximumRedirection;
    }

    @DotNetProperty
    public void maximumRedirection(int value) {
        maximumRedirection = value;
    }
}
