package mediashell.dotnet.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetField;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.EnumValue;
import mediashell.automation.values.PSReference;

/** System.Uri. */
@DotNetType("System.Uri")
public final class Uri {

    @DotNetField
    static final String SchemeDelimiter = "://";

    @DotNetField
    static final String UriSchemeFile = "file";

    @DotNetField
    static final String UriSchemeFtp = "ftp";

    @DotNetField
    static final String UriSchemeHttp = "http";

    @DotNetField
    static final String UriSchemeHttps = "https";

    @DotNetField
    static final String UriSchemeMailto = "mailto";

    private static final int ABSOLUTE = 1;
    private static final int RELATIVE = 2;

    private final String original;
    private final UriParts parts;

    private Uri(String original, UriParts parts) {
        this.original = original;
        this.parts = parts;
    }

    @DotNetConstructor
    Uri(String uriString) {
        this(uriString, ABSOLUTE);
    }

    @DotNetConstructor
    Uri(String uriString, @TypeName("System.UriKind") EnumValue uriKind) {
        this(uriString, uriKind.intValue());
    }

    private Uri(String uriString, int kind) {
        this(required(uriString, "uriString"), kind == RELATIVE ? null : UriParts.parse(uriString.strip()));
        if (kind == ABSOLUTE && parts == null) {
            throw UriParts.malformed("the text has no scheme: '" + uriString + "'");
        }
    }

    @DotNetConstructor
    Uri(Uri baseUri, String relativeUri) {
        this(relativeUri, baseUri.required().resolve(relativeUri == null ? "" : relativeUri));
    }

    @DotNetConstructor
    Uri(Uri baseUri, Uri relativeUri) {
        this(baseUri, relativeUri.original);
    }

    static Uri of(UriParts parts) {
        return new Uri(parts.absolute(), parts);
    }

    private static String required(String text, String name) {
        if (text == null) {
            throw new NullPointerException("Value cannot be null. (Parameter '" + name + "')");
        }
        return text;
    }

    /** The parts; a relative URI has none. */
    UriParts required() {
        if (parts == null) {
            throw new IllegalStateException("This operation is not supported for a relative URI.");
        }
        return parts;
    }

    @DotNetProperty
    public boolean isAbsoluteUri() {
        return parts != null;
    }

    @DotNetProperty
    public String originalString() {
        return original;
    }

    @DotNetProperty
    String scheme() {
        return required().scheme();
    }

    @DotNetProperty
    String host() {
        return required().host() == null ? "" : parts.host();
    }

    @DotNetProperty
    String dnsSafeHost() {
        return host().replace("[", "").replace("]", "");
    }

    @DotNetProperty
    String idnHost() {
        return host().startsWith("[") ? dnsSafeHost() : java.net.IDN.toASCII(host());
    }

    @DotNetProperty
    int port() {
        return required().port();
    }

    @DotNetProperty
    boolean isDefaultPort() {
        return required().isDefaultPort();
    }

    @DotNetProperty
    String authority() {
        return required().authority();
    }

    @DotNetProperty
    String userInfo() {
        return required().userInfo();
    }

    @DotNetProperty
    String absolutePath() {
        return required().path();
    }

    @DotNetProperty
    public String absoluteUri() {
        return required().absolute();
    }

    @DotNetProperty
    String localPath() {
        return UriText.unescape(required().path());
    }

    @DotNetProperty
    String query() {
        return required().query();
    }

    @DotNetProperty
    String fragment() {
        return required().fragment();
    }

    @DotNetProperty
    String pathAndQuery() {
        return required().path() + parts.query();
    }

    @DotNetProperty
    String[] segments() {
        List<String> segments = new ArrayList<>();
        String path = required().path();
        for (int i = 0; i < path.length(); ) {
            int slash = path.indexOf('/', i);
            int end = slash < 0 ? path.length() : slash + 1;
            segments.add(path.substring(i, end));
            i = end;
        }
        return segments.toArray(String[]::new);
    }

    @DotNetProperty
    boolean isFile() {
        return required().scheme().equals(UriSchemeFile);
    }

    @DotNetProperty
    boolean isUnc() {
        return isFile() && !host().isEmpty();
    }

    @DotNetProperty
    boolean isLoopback() {
        return switch (host()) {
            case "localhost", "127.0.0.1", "[::1]" -> true;
            case "" -> isFile();
            default -> false;
        };
    }

    @DotNetProperty
    boolean userEscaped() {
        return false;
    }

    @DotNetMethod
    boolean isBaseOf(Uri uri) {
        String folder = parts.path().substring(0, parts.path().lastIndexOf('/') + 1);
        return uri.parts != null
                && uri.parts.start().equals(required().start())
                && uri.parts.path().startsWith(folder);
    }

    @DotNetMethod
    boolean isWellFormedOriginalString() {
        return parts == null ? UriText.escape(original).equals(original) : isWellFormed(original);
    }

    private static boolean isWellFormed(String text) {
        return UriText.escape(text).equals(text);
    }

    @DotNetMethod
    String getLeftPart(@TypeName("System.UriPartial") EnumValue part) {
        return switch (part.intValue()) {
            case 0 -> required().scheme() + (parts.host() == null ? ":" : SchemeDelimiter);
            case 1 -> parts.host() == null ? "" : required().start();
            case 2 -> required().start() + parts.path();
            default -> required().start() + parts.path() + parts.query();
        };
    }

    @DotNetMethod
    Uri makeRelativeUri(Uri uri) {
        if (!required().start().equals(uri.required().start())) {
            return uri;
        }
        String from = parts.path();
        String to = uri.parts.path();
        int common = 0;
        for (int i = 0; i < Math.min(from.length(), to.length()) && from.charAt(i) == to.charAt(i); i++) {
            common = from.charAt(i) == '/' ? i + 1 : common;
        }
        long up = from.substring(common).chars().filter(c -> c == '/').count();
        String path = "../".repeat((int) up) + to.substring(common);
        return new Uri(path + uri.parts.query() + uri.parts.fragment(), RELATIVE);
    }

    @DotNetMethod
    static boolean tryCreate(
            String uriString,
            @TypeName("System.UriKind") EnumValue uriKind,
            @TypeName("System.Uri") PSReference result) {
        try {
            result.setValue(uriString == null ? null : new Uri(uriString, uriKind.intValue()));
        } catch (mediashell.automation.DotNetException malformed) {
            result.setValue(null);
        }
        return result.value() != null;
    }

    @DotNetMethod
    static boolean tryCreate(Uri baseUri, String relativeUri, @TypeName("System.Uri") PSReference result) {
        try {
            boolean possible = baseUri != null && baseUri.parts != null && relativeUri != null;
            result.setValue(possible ? new Uri(baseUri, relativeUri) : null);
        } catch (mediashell.automation.DotNetException malformed) {
            result.setValue(null);
        }
        return result.value() != null;
    }

    @DotNetMethod
    static boolean isWellFormedUriString(String uriString, @TypeName("System.UriKind") EnumValue uriKind) {
        if (uriString == null) {
            return false;
        }
        try {
            new Uri(uriString, uriKind.intValue());
            return isWellFormed(uriString);
        } catch (mediashell.automation.DotNetException malformed) {
            return false;
        }
    }

    @DotNetMethod
    static boolean checkSchemeName(String schemeName) {
        return schemeName != null && schemeName.matches("[A-Za-z][A-Za-z0-9+.-]*");
    }

    @DotNetMethod
    static boolean isHexDigit(char character) {
        return character < 0x80 && Character.digit(character, 16) >= 0;
    }

    @DotNetMethod
    static boolean isHexEncoding(String pattern, int index) {
        return UriText.isEscape(pattern, index);
    }

    @DotNetMethod
    static String escapeDataString(String stringToEscape) {
        return UriText.escapeData(required(stringToEscape, "stringToEscape"));
    }

    @DotNetMethod
    static String escapeUriString(String stringToEscape) {
        return UriText.escapeUri(required(stringToEscape, "stringToEscape"));
    }

    @DotNetMethod
    static String unescapeDataString(String stringToUnescape) {
        return UriText.unescape(required(stringToUnescape, "stringToUnescape"));
    }

    @DotNetMethod
    static String hexEscape(char character) {
        return "%%%02X".formatted((int) character);
    }

    @DotNetMethod("op_Equality")
    static boolean equality(Uri uri1, Uri uri2) {
        return Objects.equals(uri1, uri2);
    }

    @DotNetMethod("op_Inequality")
    static boolean inequality(Uri uri1, Uri uri2) {
        return !Objects.equals(uri1, uri2);
    }

    /** The user part and the fragment count nothing. */
    @Override
    @DotNetMethod
    public boolean equals(Object comparand) {
        if (!(comparand instanceof Uri other) || (parts == null) != (other.parts == null)) {
            return false;
        }
        return parts == null ? original.equals(other.original) : identity().equals(other.identity());
    }

    private String identity() {
        return parts.scheme() + " " + parts.authority() + " " + parts.path() + parts.query();
    }

    @Override
    @DotNetMethod("GetHashCode")
    public int hashCode() {
        return parts == null ? original.hashCode() : identity().hashCode();
    }

    @Override
    @DotNetMethod
    public String toString() {
        return parts == null
                ? original
                : parts.start()
                        + UriText.unescapeForDisplay(parts.path())
                        + UriText.unescapeForDisplay(parts.query())
                        + UriText.unescapeForDisplay(parts.fragment());
    }
}
