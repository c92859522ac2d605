package mediashell.dotnet.system.management.automation;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.values.SecureString;

/** System.Net.NetworkCredential. */
@DotNetType("System.Net.NetworkCredential")
public final class NetworkCredential {

    private final String userName;
    private final SecureString password;
    private final String domain;

    @DotNetConstructor
    NetworkCredential(String userName, SecureString password, String domain) {
        this.userName = userName;
        this.password = password;
        this.domain = domain;
    }

    @DotNetConstructor
    NetworkCredential(String userName, SecureString password) {
        this(userName, password, "");
    }

    @DotNetConstructor
    NetworkCredential(String userName, String password) {
        this(userName, secret(password), "");
    }

    @DotNetConstructor
    NetworkCredential(String userName, String password, String domain) {
        this(userName, secret(password), domain);
    }

    private static SecureString secret(String text) {
        return SecureString.of(text == null ? new char[0] : text.toCharArray());
    }

    @DotNetProperty
    String userName() {
        return userName;
    }

    @DotNetProperty
    String domain() {
        return domain;
    }

    @DotNetProperty
    String password() {
        return new String(password.reveal());
    }

    @DotNetProperty
    SecureString securePassword() {
        return password;
    }
}
