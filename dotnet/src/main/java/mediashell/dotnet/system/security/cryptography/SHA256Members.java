package mediashell.dotnet.system.security.cryptography;

import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.dotnet.system.io.Stream;

/** System.Security.Cryptography.SHA256. */
@DotNetType(
        value = "System.Security.Cryptography.SHA256",
        represents = HashAlgorithm.class,
        shared = true,
        base = "System.Security.Cryptography.HashAlgorithm")
final class SHA256Members {

    private SHA256Members() {}

    @DotNetMethod
    static @TypeName("System.Security.Cryptography.SHA256") Object create() {
        return new Digest("SHA256");
    }

    @DotNetMethod
    static byte[] hashData(byte[] source) {
        return Digest.of("SHA256", source);
    }

    @DotNetMethod
    static byte[] hashData(Stream source) {
        return Digest.of("SHA256", Digest.rest(source));
    }
}
