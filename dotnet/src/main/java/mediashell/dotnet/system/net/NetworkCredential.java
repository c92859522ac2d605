package mediashell.dotnet.system.net;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.values.SecureString;

/** System.Net.NetworkCredential: a name and a password for a server; its text shows neither. */
@DotNetType("System.Net.NetworkCredential")
public final class NetworkCredential {

    private String userName;
    private SecureString password;
    private String domain;

    @DotNetConstructor
    NetworkCredential(String userName, String password) {
        this(userName, password, "");
    }

    @DotNetConstructor
    NetworkCredential(String userName, String password, String domain) {
        this(userName, SecureString.of(password == null ? new char[0] : password.toCharArray()), domain);
    }

    @DotNetConstructor
    public NetworkCredential(String userName, SecureString password) {
        this(userName, password, "");
    }

    @DotNetConstructor
    public NetworkCredential(String userName, SecureString password, String domain) {
        this.userName = userName == null ? "" : userName;
        this.password = password;
        this.domain = domain == null ? "" : domain;
    }

    SecureString secret() {
        return password;
    }

    @DotNetProperty
    public String userName() {
        return userName;
    }

    @DotNetProperty
    void userName(String value) {
        userName = value == null ? "" : value;
    }

    /** The password in the clear: the caller asked for it by name. */
    @DotNetProperty
    String password() {
        return new String(password.reveal());
    }

    @DotNetProperty
    void password(String value) {
        password = SecureString.of(value == null ? new char[0] : value.toCharArray());
    }

    @DotNetProperty
    SecureString securePassword() {
        return password;
    }

    @DotNetProperty
    void securePassword(SecureString value) {
        password = value;
    }

    @DotNetProperty
    String domain() {
        return domain;
    }

    @DotNetProperty
    void domain(String value) {
        domain = value == null ? "" : value;
    }

    @Override
    public String toString() {
        return "System.Net.NetworkCredential";
    }
}
