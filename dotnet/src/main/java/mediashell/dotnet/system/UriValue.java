package mediashell.dotnet.system;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import mediashell.automation.session.SessionErrors;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.EnumValue;
import mediashell.automation.values.PSReference;
import mediashell.dotnet.system.net.WebEncoding;

/** System.Uri: an absolute address in its parts, or a relative one as text. */
@DotNetType("System.Uri")
public final class UriValue {

    private final String original;
    private final URI absolute;

    private UriValue(String original, URI absolute) {
        this.original = original;
        this.absolute = absolute;
    }

    @DotNetConstructor
    static UriValue create(String uriString) {
        return read(uriString, true);
    }

    @DotNetConstructor
    static UriValue create(String uriString, @TypeName("System.UriKind") EnumValue uriKind) {
        UriValue uri = read(uriString, uriKind.intValue() != 1);
        if (uriKind.intValue() == 1 && uri.absolute == null) {
            throw invalid(uriString);
        }
        return uri;
    }

    @DotNetConstructor
    static UriValue create(UriValue baseUri, String relativeUri) {
        return read(baseUri.required().resolve(relativeUri.replace(" ", "%20")).toString(), false);
    }

    @DotNetMethod("op_Implicit")
    static UriValue ofText(String uriString) {
        return read(uriString, true);
    }

    private static RuntimeException invalid(String text) {
        return SessionErrors.plain("System.UriFormatException", "Invalid URI: '" + text + "' is no absolute address.");
    }

    static UriValue read(String text, boolean relativeToo) {
        if (text == null) {
            throw new NullPointerException("Value cannot be null. (Parameter 'uriString')");
        }
        URI parsed = absolute(text.strip());
        if (parsed == null && !relativeToo) {
            throw invalid(text);
        }
        return new UriValue(text, parsed);
    }

    private static URI absolute(String text) {
        if (text.startsWith("/")) {
            return URI.create("file://" + text.replace("%", "%25").replace(" ", "%20"));
        }
        int colon = text.indexOf(':');
        if (colon < 2 || !text.substring(0, colon).matches("[A-Za-z][A-Za-z0-9+.-]*")) {
            return null;
        }
        try {
            return new URI(escaped(text));
        } catch (URISyntaxException invalid) {
            return null;
        }
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c <= ' ' || c >= 0x7F || "\"<>\\^`{|}".indexOf(c) >= 0) {
                escaped.append(WebEncoding.url(Character.toString(c), false));
            } else {
                escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    private URI required() {
        if (absolute == null) {
            throw new IllegalStateException("This operation is not supported for a relative URI.");
        }
        return absolute;
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    @DotNetProperty
    String originalString() {
        return original;
    }

    @DotNetProperty
    boolean isAbsoluteUri() {
        return absolute != null;
    }

    @DotNetProperty
    public String absoluteUri() {
        URI uri = required();
        boolean bare = uri.getHost() != null && orEmpty(uri.getRawPath()).isEmpty();
        String text = uri.toString();
        int end = uri.getHost() == null
                ? 0
                : text.indexOf(uri.getRawAuthority()) + uri.getRawAuthority().length();
        String normal = text.substring(0, end).toLowerCase(Locale.ROOT).replaceFirst(":" + defaultPort() + "$", "");
        return normal + (bare ? "/" : "") + text.substring(end);
    }

    private int defaultPort() {
        return switch (scheme()) {
            case "http" -> 80;
            case "https" -> 443;
            case "ftp" -> 21;
            default -> -1;
        };
    }

    @DotNetProperty
    String scheme() {
        return required().getScheme().toLowerCase(Locale.ROOT);
    }

    @DotNetProperty
    String host() {
        return orEmpty(required().getHost()).toLowerCase(Locale.ROOT);
    }

    @DotNetProperty
    String dnsSafeHost() {
        return host();
    }

    @DotNetProperty
    int port() {
        return required().getPort() >= 0 ? absolute.getPort() : defaultPort();
    }

    @DotNetProperty
    boolean isDefaultPort() {
        return port() == defaultPort();
    }

    @DotNetProperty
    String authority() {
        return isDefaultPort() ? host() : host() + ":" + port();
    }

    @DotNetProperty
    String absolutePath() {
        String path = orEmpty(required().getRawPath());
        return path.isEmpty() ? "/" : path;
    }

    @DotNetProperty
    String pathAndQuery() {
        return absolutePath() + query();
    }

    @DotNetProperty
    String localPath() {
        return WebEncoding.unescape(absolutePath(), false);
    }

    @DotNetProperty
    String query() {
        return required().getRawQuery() == null ? "" : "?" + absolute.getRawQuery();
    }

    @DotNetProperty
    String fragment() {
        return required().getRawFragment() == null ? "" : "#" + absolute.getRawFragment();
    }

    @DotNetProperty
    String userInfo() {
        return orEmpty(required().getRawUserInfo());
    }

    @DotNetProperty
    boolean isFile() {
        return absolute != null && scheme().equals("file");
    }

    @DotNetProperty
    boolean isUnc() {
        return isFile() && !host().isEmpty();
    }

    @DotNetProperty
    boolean isLoopback() {
        return host().equals("localhost") || host().startsWith("127.");
    }

    @DotNetProperty
    String[] segments() {
        List<String> parts = new ArrayList<>();
        String path = absolutePath();
        for (int start = 0; start < path.length(); ) {
            int slash = path.indexOf('/', start);
            int end = slash < 0 ? path.length() : slash + 1;
            parts.add(path.substring(start, end));
            start = end;
        }
        return parts.toArray(String[]::new);
    }

    @DotNetMethod
    static String escapeDataString(String stringToEscape) {
        return WebEncoding.url(stringToEscape, false);
    }

    @DotNetMethod
    static String unescapeDataString(String stringToUnescape) {
        return WebEncoding.unescape(stringToUnescape, false);
    }

    @DotNetMethod
    static boolean isWellFormedUriString(String uriString, @TypeName("System.UriKind") EnumValue uriKind) {
        boolean isAbsolute = uriString != null && absolute(uriString) != null;
        boolean clean = uriString != null && uriString.equals(escaped(uriString));
        return clean && (uriKind.intValue() == 0 || isAbsolute == (uriKind.intValue() == 1));
    }

    @DotNetMethod
    static boolean tryCreate(
            String uriString,
            @TypeName("System.UriKind") EnumValue uriKind,
            @TypeName("System.Uri") PSReference result) {
        URI parsed = uriString == null ? null : absolute(uriString.strip());
        boolean fits = uriString != null && (uriKind.intValue() == 0 || (parsed != null) == (uriKind.intValue() == 1));
        result.setValue(fits ? new UriValue(uriString, parsed) : null);
        return fits;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UriValue uri && uri.toString().equals(toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    @Override
    @DotNetMethod
    public String toString() {
        return absolute == null ? original : WebEncoding.unescape(absoluteUri(), false);
    }
}
