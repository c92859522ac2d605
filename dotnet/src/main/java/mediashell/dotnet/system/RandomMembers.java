package mediashell.dotnet.system;

import java.util.Random;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetType;

/** System.Random. */
@DotNetType(value = "System.Random", represents = Random.class)
final class RandomMembers {

    private RandomMembers() {}

    @DotNetConstructor
    static Random create() {
        return new Random();
    }

    @DotNetConstructor
    static Random create(int seed) {
        return new Random(seed);
    }

    @DotNetMethod
    static int next(Random self) {
        return self.nextInt(Integer.MAX_VALUE);
    }

    @DotNetMethod
    static int next(Random self, int maxValue) {
        return maxValue == 0 ? 0 : self.nextInt(maxValue);
    }

    @DotNetMethod
    static int next(Random self, int minValue, int maxValue) {
        return minValue == maxValue ? minValue : self.nextInt(minValue, maxValue);
    }

    @DotNetMethod
    static long nextInt64(Random self) {
        return self.nextLong(Long.MAX_VALUE);
    }

    @DotNetMethod
    static long nextInt64(Random self, long minValue, long maxValue) {
        return self.nextLong(minValue, maxValue);
    }

    @DotNetMethod
    static double nextDouble(Random self) {
        return self.nextDouble();
    }

    @DotNetMethod
    static void nextBytes(Random self, byte[] buffer) {
        self.nextBytes(buffer);
    }
}
