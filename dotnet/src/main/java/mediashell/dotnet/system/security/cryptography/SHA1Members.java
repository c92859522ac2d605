package mediashell.dotnet.system.security.cryptography;

import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.dotnet.system.io.Stream;

/** System.Security.Cryptography.SHA1. */
@DotNetType(
        value = "System.Security.Cryptography.SHA1",
        represents = HashAlgorithm.class,
        shared = true,
        base = "System.Security.Cryptography.HashAlgorithm")
final class SHA1Members {

    private SHA1Members() {}

    @DotNetMethod
    static @TypeName("System.Security.Cryptography.SHA1") Object create() {
        return new Digest("SHA1");
    }

    @DotNetMethod
    static byte[] hashData(byte[] source) {
        return Digest.of("SHA1", source);
    }

    @DotNetMethod
    static byte[] hashData(Stream source) {
        return Digest.of("SHA1", Digest.rest(source));
    }
}
