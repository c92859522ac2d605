package mediashell.media.secureboot;

import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import javax.security.auth.x500.X500Principal;

/** The common name in a certificate's distinguished name (RFC 4519 2.3). */
final class CommonName {

    private CommonName() {}

    /** The most specific common name; the whole name where there is none. */
    static String of(X500Principal name) {
        try {
            for (Rdn part :
                    new LdapName(name.getName(X500Principal.RFC2253)).getRdns().reversed()) {
                if (part.getType().equals("CN")) {
                    return part.getValue().toString();
                }
            }
        } catch (InvalidNameException e) {
            return name.getName();
        }
        return name.getName();
    }
}
