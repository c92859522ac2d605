package mediashell.dotnet.system.security.cryptography;

import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.dotnet.system.io.Stream;

/** System.Security.Cryptography.SHA512. */
@DotNetType(
        value = "System.Security.Cryptography.SHA512",
        represents = HashAlgorithm.class,
        shared = true,
        base = "System.Security.Cryptography.HashAlgorithm")
final class SHA512Members {

    private SHA512Members() {}

    @DotNetMethod
    static @TypeName("System.Security.Cryptography.SHA512") Object create() {
        return new Digest("SHA512");
    }

    @DotNetMethod
    static byte[] hashData(byte[] source) {
        return Digest.of("SHA512", source);
    }

    @DotNetMethod
    static byte[] hashData(Stream source) {
        return Digest.of("SHA512", Digest.rest(source));
    }
}
