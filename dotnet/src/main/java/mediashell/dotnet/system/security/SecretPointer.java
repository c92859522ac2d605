package mediashell.dotnet.system.security;

import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeKind;
import mediashell.automation.values.SecureString;

/** System.IntPtr to a secure string's characters: no memory is behind it, and its text shows nothing. */
@DotNetType(value = "System.IntPtr", kind = TypeKind.STRUCT)
public record SecretPointer(SecureString secret) {

    @Override
    public String toString() {
        return "0";
    }
}
