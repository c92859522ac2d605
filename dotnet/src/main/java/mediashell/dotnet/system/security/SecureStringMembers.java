package mediashell.dotnet.system.security;

import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeKind;

/** System.Security.SecureString. */
@DotNetType(
        value = "System.Security.SecureString",
        represents = mediashell.automation.values.SecureString.class,
        kind = TypeKind.CLASS,
        base = "System.Object",
        interfaces = {"System.IDisposable"})
final class SecureStringMembers {

    private SecureStringMembers() {}
}
