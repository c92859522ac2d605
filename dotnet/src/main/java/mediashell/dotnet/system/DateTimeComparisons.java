package mediashell.dotnet.system;

import mediashell.automation.types.DotNetMethod;
import mediashell.automation.values.DateTime;

/** Members of System.DateTime that compare. */
final class DateTimeComparisons {

    private DateTimeComparisons() {}

    @DotNetMethod
    static int getHashCode(DateTime self) {
        return self.hashCode();
    }

    @DotNetMethod
    static int compare(DateTime t1, DateTime t2) {
        return t1.compareTo(t2);
    }

    @DotNetMethod
    static int compareTo(DateTime self, Object value) {
        return value == null ? 1 : self.compareTo((DateTime) value);
    }

    @DotNetMethod
    static int compareTo(DateTime self, DateTime value) {
        return self.compareTo(value);
    }

    @DotNetMethod
    static boolean equals(DateTime self, Object value) {
        return self.equals(value);
    }

    @DotNetMethod
    static boolean equals(DateTime t1, DateTime t2) {
        return t1.equals(t2);
    }

    @DotNetMethod("op_Equality")
    static boolean equality(DateTime t1, DateTime t2) {
        return t1.equals(t2);
    }

    @DotNetMethod("op_Inequality")
    static boolean inequality(DateTime t1, DateTime t2) {
        return !t1.equals(t2);
    }

    @DotNetMethod("op_LessThan")
    static boolean lessThan(DateTime t1, DateTime t2) {
        return t1.compareTo(t2) < 0;
    }

    @DotNetMethod("op_GreaterThan")
    static boolean greaterThan(DateTime t1, DateTime t2) {
        return t1.compareTo(t2) > 0;
    }

    @DotNetMethod("op_LessThanOrEqual")
    static boolean lessThanOrEqual(DateTime t1, DateTime t2) {
        return t1.compareTo(t2) <= 0;
    }

    @DotNetMethod("op_GreaterThanOrEqual")
    static boolean greaterThanOrEqual(DateTime t1, DateTime t2) {
        return t1.compareTo(t2) >= 0;
    }
}
