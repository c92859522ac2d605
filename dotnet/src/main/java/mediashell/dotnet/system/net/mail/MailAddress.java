package mediashell.dotnet.system.net.mail;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.text.format.NetFormatException;

/** System.Net.Mail.MailAddress: {@code Name <user@host>} (RFC 5322, section 3.4, without comments and groups). */
@DotNetType("System.Net.Mail.MailAddress")
public final class MailAddress {

    private static final Pattern SYNTAX =
            Pattern.compile("\\s*(?:\"?([^\"<>]*?)\"?\\s*<\\s*([^<>\\s]+)\\s*>|([^<>\\s]+))\\s*");
    private static final Pattern ADDRESS = Pattern.compile("([^@\\s]+|\"[^\"]*\")@([^@\\s]+)");

    private final String displayName;
    private final String user;
    private final String host;

    @DotNetConstructor
    MailAddress(String address) {
        this(address, null);
    }

    @DotNetConstructor
    MailAddress(String address, String displayName) {
        if (address == null) {
            throw new NullPointerException("Value cannot be null. (Parameter 'address')");
        }
        Matcher parts = SYNTAX.matcher(address);
        String plain = !parts.matches() ? "" : parts.group(2) != null ? parts.group(2) : parts.group(3);
        Matcher mail = ADDRESS.matcher(plain);
        if (!mail.matches()) {
            throw new NetFormatException("'" + address + "' is no mail address");
        }
        String written = parts.group(1) == null ? "" : parts.group(1);
        this.displayName = displayName != null && !displayName.isEmpty() ? displayName : written;
        this.user = mail.group(1);
        this.host = mail.group(2);
    }

    @DotNetProperty
    String address() {
        return user + "@" + host;
    }

    @DotNetProperty
    String displayName() {
        return displayName;
    }

    @DotNetProperty
    String user() {
        return user;
    }

    @DotNetProperty
    String host() {
        return host;
    }

    @Override
    @DotNetMethod
    public boolean equals(Object value) {
        return value instanceof MailAddress && toString().equalsIgnoreCase(value.toString());
    }

    @Override
    @DotNetMethod("GetHashCode")
    public int hashCode() {
        return toString().toLowerCase(Locale.ROOT).hashCode();
    }

    @Override
    @DotNetMethod
    public String toString() {
        return displayName.isEmpty() ? address() : "\"" + displayName + "\" <" + address() + ">";
    }
}
