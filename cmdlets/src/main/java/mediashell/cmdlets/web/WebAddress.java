package mediashell.cmdlets.web;

import java.net.URI;

import mediashell.dotnet.system.Uri;

/** The address that a user means: what has no scheme is http. */
final class WebAddress {

    private WebAddress() {}

    static URI of(Uri given) {
        String text = given.isAbsoluteUri() ? given.absoluteUri() : "http://" + given.originalString();
        return URI.create(text);
    }

    /** The address with further fields in its query. */
    static URI withQuery(URI address, String fields) {
        if (fields.isEmpty()) {
            return address;
        }
        String text = address.toString();
        int hash = text.indexOf('#');
        String whole = hash < 0 ? text : text.substring(0, hash);
        return URI.create(whole + (address.getRawQuery() == null ? "?" : "&") + fields);
    }
}
