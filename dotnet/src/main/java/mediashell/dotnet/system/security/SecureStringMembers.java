package mediashell.dotnet.system.security;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.values.SecureString;

/** System.Security.SecureString. */
@DotNetType(
        value = "System.Security.SecureString",
        represents = SecureString.class,
        interfaces = {"System.IDisposable"})
final class SecureStringMembers {

    private SecureStringMembers() {}

    @DotNetConstructor
    static SecureString create() {
        return new SecureString();
    }

    @DotNetProperty
    static int length(SecureString self) {
        return self.length();
    }

    @DotNetMethod
    static void appendChar(SecureString self, char c) {
        self.append(c);
    }

    @DotNetMethod
    static void clear(SecureString self) {
        self.clear();
    }

    @DotNetMethod
    static SecureString copy(SecureString self) {
        return SecureString.of(self.reveal());
    }

    @DotNetMethod
    static void makeReadOnly(SecureString self) {
        self.makeReadOnly();
    }

    @DotNetMethod
    static boolean isReadOnly(SecureString self) {
        return self.isReadOnly();
    }

    @DotNetMethod
    static void dispose(SecureString self) {
        self.clear();
    }
}
