package mediashell.cmdlets.web;

import java.net.CookieStore;
import java.net.HttpCookie;
import java.net.URI;
import java.util.List;

import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.TypedArray;
import mediashell.dotnet.system.Uri;

/** The cookies of a web session (System.Net.CookieContainer). */
@DotNetType("System.Net.CookieContainer")
public final class CookieContainer {

    private final CookieStore store;

    CookieContainer(CookieStore store) {
        this.store = store;
    }

    @DotNetProperty
    public int count() {
        return store.getCookies().size();
    }

    /** The cookies that are sent to an address. */
    @DotNetMethod
    public @TypeName("System.Net.Cookie[]") Object getCookies(@TypeName("System.Uri") Uri uri) {
        return array(store.get(URI.create(uri.absoluteUri())));
    }

    @DotNetMethod
    public @TypeName("System.Net.Cookie[]") Object getAllCookies() {
        return array(store.getCookies());
    }

    private static TypedArray array(List<HttpCookie> cookies) {
        return new TypedArray(
                FacadeTypes.require("System.Net.Cookie"),
                cookies.stream().map(Cookie::new).toArray());
    }

    /** Adds a cookie for its own domain. */
    @DotNetMethod
    public void add(Cookie cookie) {
        store.add(null, cookie.cookie());
    }

    @DotNetMethod
    public void add(@TypeName("System.Uri") Uri uri, Cookie cookie) {
        store.add(URI.create(uri.absoluteUri()), cookie.cookie());
    }
}
