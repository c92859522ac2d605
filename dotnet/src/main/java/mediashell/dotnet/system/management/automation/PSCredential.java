package mediashell.dotnet.system.management.automation;

import mediashell.automation.session.SessionErrors;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetField;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.SecureString;
import mediashell.dotnet.system.net.NetworkCredential;

/** System.Management.Automation.PSCredential. */
@DotNetType("System.Management.Automation.PSCredential")
public final class PSCredential {

    @DotNetField("Empty")
    static final @TypeName("System.Management.Automation.PSCredential") PSCredential EMPTY = null;

    private final String userName;
    private final SecureString password;

    @DotNetConstructor
    public PSCredential(String userName, SecureString password) {
        if (userName == null || userName.isEmpty() || password == null) {
            throw SessionErrors.plain(
                    "System.Management.Automation.PSArgumentException",
                    "a credential needs a user name and a password");
        }
        this.userName = userName;
        this.password = password;
    }

    @DotNetProperty
    public String userName() {
        return userName;
    }

    @DotNetProperty
    public SecureString password() {
        return password;
    }

    @DotNetMethod
    NetworkCredential getNetworkCredential() {
        int slash = userName.indexOf('\\');
        return slash < 0
                ? new NetworkCredential(userName, password, "")
                : new NetworkCredential(userName.substring(slash + 1), password, userName.substring(0, slash));
    }
}
