package mediashell.dotnet.system.threading;

import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.PSReference;
import mediashell.automation.values.ValueEquality;

/** System.Threading.Interlocked: each call is one step for all threads that use the same {@code [ref]}. */
@DotNetType("System.Threading.Interlocked")
final class InterlockedMembers {
    private static final String INT = "System.Int32";
    private static final String LONG = "System.Int64";

    private InterlockedMembers() {}

    @DotNetMethod
    static @TypeName("System.Object") Object increment(@TypeName("System.Object") PSReference location) {
        return sum(location, 1);
    }

    @DotNetMethod
    static @TypeName("System.Object") Object decrement(@TypeName("System.Object") PSReference location) {
        return sum(location, -1);
    }

    @DotNetMethod
    static int add(@TypeName(INT) PSReference location1, int value) {
        return (Integer) sum(location1, value);
    }

    @DotNetMethod
    static long add(@TypeName(LONG) PSReference location1, long value) {
        return ((Number) sum(location1, value)).longValue();
    }

    @DotNetMethod
    static long read(@TypeName(LONG) PSReference location) {
        synchronized (location) {
            return ((Number) location.value()).longValue();
        }
    }

    /** Sums wrap as .NET's unchecked arithmetic does, and keep the type of the place. */
    private static Object sum(PSReference location, long value) {
        synchronized (location) {
            Object before = location.value();
            Object sum = before instanceof Long number
                    ? (Object) (number + value)
                    : (Object) (int) (((Number) before).intValue() + value);
            location.setValue(sum);
            return sum;
        }
    }

    @DotNetMethod
    static Object exchange(@TypeName("System.Object") PSReference location1, Object value) {
        synchronized (location1) {
            Object before = location1.value();
            location1.setValue(value);
            return before;
        }
    }

    @DotNetMethod
    static Object compareExchange(@TypeName("System.Object") PSReference location1, Object value, Object comparand) {
        synchronized (location1) {
            Object before = location1.value();
            if (ValueEquality.equals(before, comparand)) {
                location1.setValue(value);
            }
            return before;
        }
    }
}
