package mediashell.cmdlets.web;

import java.net.HttpCookie;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;

/** System.Net.Cookie (RFC 6265). */
@DotNetType("System.Net.Cookie")
public final class Cookie {

    private final HttpCookie cookie;

    Cookie(HttpCookie cookie) {
        this.cookie = cookie;
    }

    @DotNetConstructor
    public Cookie(String name, String value) {
        this(name, value, "/");
    }

    @DotNetConstructor
    public Cookie(String name, String value, String path) {
        this(new HttpCookie(name, value));
        cookie.setPath(path);
        cookie.setVersion(0);
    }

    @DotNetConstructor
    public Cookie(String name, String value, String path, String domain) {
        this(name, value, path);
        cookie.setDomain(domain);
    }

    HttpCookie cookie() {
        return cookie;
    }

    @DotNetProperty
    public String name() {
        return cookie.getName();
    }

    @DotNetProperty
    public String value() {
        return cookie.getValue();
    }

    @DotNetProperty
    public void value(String value) {
        cookie.setValue(value);
    }

    @DotNetProperty
    public String path() {
        return cookie.getPath();
    }

    @DotNetProperty
    public String domain() {
        return cookie.getDomain();
    }

    @DotNetProperty
    public boolean secure() {
        return cookie.getSecure();
    }

    @DotNetProperty
    public boolean httpOnly() {
        return cookie.isHttpOnly();
    }

    @DotNetProperty
    public boolean expired() {
        return cookie.hasExpired();
    }

    @Override
    @DotNetMethod
    public String toString() {
        return cookie.getName() + "=" + cookie.getValue();
    }
}
