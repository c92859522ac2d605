package mediashell.dotnet.system;

import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;

/** System.GC: memory is the Java machine's own affair; the calls of scripts do no harm. */
@DotNetType(value = "System.GC")
final class GcMembers {

    private GcMembers() {}

    @DotNetProperty
    static int maxGeneration() {
        return 2;
    }

    @DotNetMethod
    static void collect() {
        Runtime.getRuntime().freeMemory();
    }

    @DotNetMethod
    static void collect(int generation) {
        Runtime.getRuntime().freeMemory();
    }

    @DotNetMethod
    static void waitForPendingFinalizers() {
        Runtime.getRuntime().freeMemory();
    }

    @DotNetMethod
    static long getTotalMemory(boolean forceFullCollection) {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    @DotNetMethod
    static int collectionCount(int generation) {
        return 0;
    }

    @DotNetMethod
    static void suppressFinalize(Object obj) {
        java.util.Objects.requireNonNull(obj);
    }
}
