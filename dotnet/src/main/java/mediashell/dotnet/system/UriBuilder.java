package mediashell.dotnet.system;

import java.util.Locale;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.values.ArgumentRangeException;

/** System.UriBuilder: a URI whose parts can be changed. */
@DotNetType("System.UriBuilder")
public final class UriBuilder {

    private String scheme = "http";
    private String userName = "";
    private String password = "";
    private String host = "localhost";
    private int port = -1;
    private String path = "/";
    private String query = "";
    private String fragment = "";

    @DotNetConstructor
    UriBuilder() {}

    @DotNetConstructor
    UriBuilder(String uri) {
        this(parse(uri));
    }

    private static Uri parse(String text) {
        boolean hasScheme = text.contains("://");
        return new Uri(hasScheme ? text : "http://" + text);
    }

    @DotNetConstructor
    UriBuilder(Uri uri) {
        UriParts parts = uri.required();
        String[] user = parts.userInfo().split(":", 2);
        scheme = parts.scheme();
        userName = user[0];
        password = user.length > 1 ? user[1] : "";
        host = uri.host();
        port = parts.port();
        path = parts.path();
        query = parts.query();
        fragment = parts.fragment();
    }

    @DotNetConstructor
    UriBuilder(String schemeName, String hostName) {
        scheme(schemeName);
        host(hostName);
    }

    @DotNetConstructor
    UriBuilder(String scheme, String host, int portNumber) {
        this(scheme, host);
        port(portNumber);
    }

    @DotNetConstructor
    UriBuilder(String scheme, String host, int port, String pathValue) {
        this(scheme, host, port);
        path(pathValue);
    }

    @DotNetProperty
    String scheme() {
        return scheme;
    }

    @DotNetProperty
    void scheme(String value) {
        String name = value == null ? "" : value.split(":", 2)[0];
        if (!name.isEmpty() && !Uri.checkSchemeName(name)) {
            throw new IllegalArgumentException("'" + value + "' is no scheme. (Parameter 'value')");
        }
        scheme = name.toLowerCase(Locale.ROOT);
    }

    @DotNetProperty
    String userName() {
        return userName;
    }

    @DotNetProperty
    void userName(String value) {
        userName = value == null ? "" : value;
    }

    @DotNetProperty
    String password() {
        return password;
    }

    @DotNetProperty
    void password(String value) {
        password = value == null ? "" : value;
    }

    @DotNetProperty
    String host() {
        return host;
    }

    @DotNetProperty
    void host(String value) {
        String name = value == null ? "" : value;
        host = name.contains(":") && !name.startsWith("[") ? "[" + name + "]" : name;
    }

    @DotNetProperty
    int port() {
        return port;
    }

    @DotNetProperty
    void port(int value) {
        if (value < -1 || value > 65535) {
            throw new ArgumentRangeException("value", "a port is 0 to 65535, or -1 for the usual one, but is " + value);
        }
        port = value;
    }

    @DotNetProperty
    String path() {
        return path;
    }

    @DotNetProperty
    void path(String value) {
        String given = value == null || value.isEmpty() ? "/" : value;
        String slashes = given.replace('\\', '/');
        path = UriText.escape(slashes.startsWith("/") || scheme.isEmpty() ? slashes : "/" + slashes);
    }

    @DotNetProperty
    String query() {
        return query;
    }

    @DotNetProperty
    void query(String value) {
        query = prefixed("?", value);
    }

    @DotNetProperty
    String fragment() {
        return fragment;
    }

    @DotNetProperty
    void fragment(String value) {
        fragment = prefixed("#", value);
    }

    private static String prefixed(String mark, String value) {
        return value == null || value.isEmpty() || value.startsWith(mark) ? (value == null ? "" : value) : mark + value;
    }

    @DotNetProperty
    Uri uri() {
        return new Uri(toString());
    }

    @Override
    @DotNetMethod
    public boolean equals(Object rparam) {
        return rparam instanceof UriBuilder other && uri().equals(other.uri());
    }

    @Override
    @DotNetMethod("GetHashCode")
    public int hashCode() {
        return uri().hashCode();
    }

    @Override
    @DotNetMethod
    public String toString() {
        String user = userName + (password.isEmpty() ? "" : ":" + password);
        return (scheme.isEmpty() ? "" : scheme + "://")
                + (user.isEmpty() ? "" : user + "@")
                + host
                + (port == -1 ? "" : ":" + port)
                + path
                + query
                + fragment;
    }
}
