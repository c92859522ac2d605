package mediashell.dotnet.system.security.cryptography;

import java.security.SecureRandom;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;

/** System.Security.Cryptography.HMACSHA256. */
@DotNetType(
        value = "System.Security.Cryptography.HMACSHA256",
        represents = KeyedDigest.class,
        shared = true,
        base = "System.Security.Cryptography.HMAC")
final class HMACSHA256Members {

    private static final int RANDOM_KEY_BYTES = 64;

    private HMACSHA256Members() {}

    @DotNetConstructor
    static @TypeName("System.Security.Cryptography.HMACSHA256") Object create() {
        byte[] key = new byte[RANDOM_KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return new KeyedDigest("SHA256", key);
    }

    @DotNetConstructor
    static @TypeName("System.Security.Cryptography.HMACSHA256") Object create(byte[] key) {
        return new KeyedDigest("SHA256", key);
    }

    @DotNetMethod
    static byte[] hashData(byte[] key, byte[] source) {
        return KeyedDigest.of("SHA256", key, source);
    }
}
