package mediashell.dotnet.system.security.cryptography;

import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.dotnet.system.io.Stream;

/** System.Security.Cryptography.SHA384. */
@DotNetType(
        value = "System.Security.Cryptography.SHA384",
        represents = HashAlgorithm.class,
        shared = true,
        base = "System.Security.Cryptography.HashAlgorithm")
final class SHA384Members {

    private SHA384Members() {}

    @DotNetMethod
    static @TypeName("System.Security.Cryptography.SHA384") Object create() {
        return new Digest("SHA384");
    }

    @DotNetMethod
    static byte[] hashData(byte[] source) {
        return Digest.of("SHA384", source);
    }

    @DotNetMethod
    static byte[] hashData(Stream source) {
        return Digest.of("SHA384", Digest.rest(source));
    }
}
