package mediashell.dotnet.system.security;

import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.SecureString;

/** System.Runtime.InteropServices.Marshal: what scripts use to read a secure string. */
@DotNetType(value = "System.Runtime.InteropServices.Marshal")
final class SecureStringMarshalMembers {

    private SecureStringMarshalMembers() {}

    @DotNetMethod
    static @TypeName("System.IntPtr") SecretPointer secureStringToBSTR(SecureString s) {
        return new SecretPointer(s);
    }

    @DotNetMethod
    static @TypeName("System.IntPtr") SecretPointer secureStringToGlobalAllocUnicode(SecureString s) {
        return new SecretPointer(s);
    }

    @DotNetMethod
    static String ptrToStringAuto(@TypeName("System.IntPtr") SecretPointer ptr) {
        return new String(ptr.secret().reveal());
    }

    @DotNetMethod
    static String ptrToStringBSTR(@TypeName("System.IntPtr") SecretPointer ptr) {
        return new String(ptr.secret().reveal());
    }

    @DotNetMethod
    static String ptrToStringUni(@TypeName("System.IntPtr") SecretPointer ptr) {
        return new String(ptr.secret().reveal());
    }

    @DotNetMethod
    static void zeroFreeBSTR(@TypeName("System.IntPtr") SecretPointer s) {
        ptrToStringBSTR(s);
    }

    @DotNetMethod
    static void zeroFreeGlobalAllocUnicode(@TypeName("System.IntPtr") SecretPointer s) {
        ptrToStringUni(s);
    }
}
