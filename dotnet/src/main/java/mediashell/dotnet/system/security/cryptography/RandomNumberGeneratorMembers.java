package mediashell.dotnet.system.security.cryptography;

import java.security.SecureRandom;

import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetType;
import mediashell.automation.values.ArgumentRangeException;

/** System.Security.Cryptography.RandomNumberGenerator: the static members. */
@DotNetType("System.Security.Cryptography.RandomNumberGenerator")
final class RandomNumberGeneratorMembers {

    private RandomNumberGeneratorMembers() {}

    @DotNetMethod
    static byte[] getBytes(int count) {
        if (count < 0) {
            throw new ArgumentRangeException("count", "a count is not negative, but is " + count);
        }
        byte[] bytes = new byte[count];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    @DotNetMethod
    static int getInt32(int toExclusive) {
        return getInt32(0, toExclusive);
    }

    @DotNetMethod
    static int getInt32(int fromInclusive, int toExclusive) {
        if (fromInclusive >= toExclusive) {
            throw new IllegalArgumentException("the range from " + fromInclusive + " to " + toExclusive + " is empty");
        }
        return new SecureRandom().nextInt(fromInclusive, toExclusive);
    }

    @DotNetMethod
    static void fill(byte[] data) {
        new SecureRandom().nextBytes(data);
    }
}
