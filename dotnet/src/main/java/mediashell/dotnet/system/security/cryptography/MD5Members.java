package mediashell.dotnet.system.security.cryptography;

import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.dotnet.system.io.Stream;

/** System.Security.Cryptography.MD5. */
@DotNetType(
        value = "System.Security.Cryptography.MD5",
        represents = HashAlgorithm.class,
        shared = true,
        base = "System.Security.Cryptography.HashAlgorithm")
final class MD5Members {

    private MD5Members() {}

    @DotNetMethod
    static @TypeName("System.Security.Cryptography.MD5") Object create() {
        return new Digest("MD5");
    }

    @DotNetMethod
    static byte[] hashData(byte[] source) {
        return Digest.of("MD5", source);
    }

    @DotNetMethod
    static byte[] hashData(Stream source) {
        return Digest.of("MD5", Digest.rest(source));
    }
}
