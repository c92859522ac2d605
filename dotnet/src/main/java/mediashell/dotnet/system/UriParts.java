package mediashell.dotnet.system;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import mediashell.automation.session.SessionErrors;

/**
 * An absolute URI taken apart (RFC 3986, section 3) the way System.Uri does: scheme and host in lower case, characters that may not
 * stand in a URI escaped, dot segments of hierarchical paths removed.
 *
 * @param host null for a URI without authority, such as {@code mailto:}
 * @param port the given or the scheme's usual one; -1 when there is none
 * @param query with its question mark, or empty
 * @param fragment with its number sign, or empty
 */
record UriParts(String scheme, String userInfo, String host, int port, String path, String query, String fragment) {

    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]+):(.*)", Pattern.DOTALL);
    private static final Pattern HOST = Pattern.compile("[\\p{L}\\p{N}._~-]+|\\[[0-9A-Fa-f:.%]+\\]");
    private static final int MAX_PORT = 65535;

    /** The parts, or null when the text has no scheme and so is a relative reference. */
    static UriParts parse(String text) {
        if (text.startsWith("/")) {
            return hierarchical("file", text.startsWith("//") ? text : "//" + text);
        }
        Matcher split = SCHEME.matcher(text);
        if (!split.matches()) {
            return null;
        }
        String scheme = split.group(1).toLowerCase(Locale.ROOT);
        String rest = split.group(2);
        if (rest.startsWith("//")) {
            return hierarchical(scheme, rest);
        } else if (defaultPort(scheme) >= 0 || scheme.equals("file")) {
            throw malformed("a '" + scheme + "' address needs // and a host: '" + text + "'");
        }
        return withTail(scheme, "", null, -1, rest);
    }

    private static UriParts hierarchical(String scheme, String rest) {
        int end = 2;
        while (end < rest.length() && "/?#\\".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        String authority = rest.substring(2, end);
        int at = authority.lastIndexOf('@');
        String hostAndPort = authority.substring(at + 1);
        int colon = hostAndPort.lastIndexOf(':');
        boolean hasPort = colon > hostAndPort.lastIndexOf(']');
        String host = (hasPort ? hostAndPort.substring(0, colon) : hostAndPort).toLowerCase(Locale.ROOT);
        if (host.isEmpty() && !scheme.equals("file")
                || !host.isEmpty() && !HOST.matcher(host).matches()) {
            throw malformed("'" + host + "' is no host name");
        }
        int port = hasPort && colon < hostAndPort.length() - 1
                ? port(hostAndPort.substring(colon + 1))
                : defaultPort(scheme);
        return withTail(scheme, authority.substring(0, Math.max(0, at)), host, port, rest.substring(end));
    }

    private static int port(String digits) {
        boolean valid = digits.length() <= 5 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!valid || Integer.parseInt(digits) > MAX_PORT) {
            throw malformed("'" + digits + "' is no port");
        }
        return Integer.parseInt(digits);
    }

    private static UriParts withTail(String scheme, String userInfo, String host, int port, String tail) {
        int hash = tail.indexOf('#');
        String fragment = hash < 0 ? "" : tail.substring(hash);
        String beforeHash = hash < 0 ? tail : tail.substring(0, hash);
        int mark = beforeHash.indexOf('?');
        String query = mark < 0 ? "" : beforeHash.substring(mark);
        String path = mark < 0 ? beforeHash : beforeHash.substring(0, mark);
        if (host != null) {
            path = UriText.withoutDots(UriText.escape(path.replace('\\', '/')));
            path = path.isEmpty() ? "/" : path;
        } else {
            path = UriText.escape(path);
        }
        return new UriParts(scheme, userInfo, host, port, path, UriText.escape(query), UriText.escape(fragment));
    }

    /** The URI of a relative reference seen from this one (RFC 3986, section 5.2). */
    UriParts resolve(String reference) {
        UriParts absolute = reference.startsWith("/") ? null : parse(reference);
        if (absolute != null) {
            return absolute;
        }
        if (reference.startsWith("//")) {
            return hierarchical(scheme, reference);
        }
        String tail = reference.isEmpty()
                ? path + query
                : switch (reference.charAt(0)) {
                    case '/' -> reference;
                    case '?' -> path + reference;
                    case '#' -> path + query + reference;
                    default -> path.substring(0, path.lastIndexOf('/') + 1) + reference;
                };
        return withTail(scheme, userInfo, host, port, tail);
    }

    boolean isDefaultPort() {
        return port == defaultPort(scheme);
    }

    /** Host and port, the usual port left out. */
    String authority() {
        return host == null ? "" : host + (isDefaultPort() ? "" : ":" + port);
    }

    /** Everything before the path. */
    String start() {
        return scheme + ":" + (host == null ? "" : "//" + (userInfo.isEmpty() ? "" : userInfo + "@") + authority());
    }

    String absolute() {
        return start() + path + query + fragment;
    }

    static int defaultPort(String scheme) {
        return switch (scheme) {
            case "http", "ws" -> 80;
            case "https", "wss" -> 443;
            case "ftp" -> 21;
            case "ldap" -> 389;
            case "gopher" -> 70;
            case "nntp" -> 119;
            case "telnet" -> 23;
            default -> -1;
        };
    }

    static RuntimeException malformed(String why) {
        return SessionErrors.plain("System.UriFormatException", "Invalid URI: " + why);
    }
}
