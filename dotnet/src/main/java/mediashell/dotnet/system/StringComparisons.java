package mediashell.dotnet.system;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.Omissible;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.EnumValue;
import mediashell.text.culture.Culture;

/** Comparing and equality of strings (members of System.String). */
final class StringComparisons {

    private StringComparisons() {}

    @DotNetMethod
    static int compareTo(ExecutionContext context, String self, Object value) {
        if (value != null && !(value instanceof String)) {
            throw new IllegalArgumentException("Object must be of type String.");
        }
        return CompareMode.current(context).compare(self, (String) value);
    }

    @DotNetMethod
    static int compareTo(ExecutionContext context, String self, String strB) {
        return CompareMode.current(context).compare(self, strB);
    }

    @DotNetMethod
    static boolean contains(
            ExecutionContext context,
            String self,
            String value,
            @Omissible @TypeName("System.StringComparison") EnumValue comparisonType) {
        return comparisonType == null
                ? self.contains(value)
                : CompareMode.of(context, comparisonType).indexOf(self, value, 0) >= 0;
    }

    @DotNetMethod
    static boolean contains(
            ExecutionContext context,
            String self,
            char value,
            @Omissible @TypeName("System.StringComparison") EnumValue comparisonType) {
        return contains(context, self, String.valueOf(value), comparisonType);
    }

    @DotNetMethod
    static boolean endsWith(
            ExecutionContext context,
            String self,
            String value,
            @Omissible @TypeName("System.StringComparison") EnumValue comparisonType) {
        return CompareMode.of(context, comparisonType).endsWith(self, value);
    }

    @DotNetMethod
    static boolean endsWith(
            ExecutionContext context,
            String self,
            String value,
            boolean ignoreCase,
            @TypeName("System.Globalization.CultureInfo") Culture culture) {
        return new CompareMode(Providers.culture(context, culture).comparer(), ignoreCase).endsWith(self, value);
    }

    @DotNetMethod
    static boolean endsWith(String self, char value) {
        return !self.isEmpty() && self.charAt(self.length() - 1) == value;
    }

    @DotNetMethod
    static boolean equals(String self, Object obj) {
        return self.equals(obj);
    }

    @DotNetMethod
    static boolean equals(String self, String value) {
        return self.equals(value);
    }

    @DotNetMethod
    static boolean equals(
            ExecutionContext context,
            String self,
            String value,
            @TypeName("System.StringComparison") EnumValue comparisonType) {
        return CompareMode.of(context, comparisonType).equal(self, value);
    }

    @DotNetMethod
    static int getHashCode(String self) {
        return self.hashCode();
    }

    @DotNetMethod
    static boolean isNormalized(
            String self, @Omissible @TypeName("System.Text.NormalizationForm") EnumValue normalizationForm) {
        return Normalization.isNormalized(self, normalizationForm);
    }

    @DotNetMethod
    static String normalize(
            String self, @Omissible @TypeName("System.Text.NormalizationForm") EnumValue normalizationForm) {
        return Normalization.normalize(self, normalizationForm);
    }

    @DotNetMethod
    static boolean startsWith(
            ExecutionContext context,
            String self,
            String value,
            @Omissible @TypeName("System.StringComparison") EnumValue comparisonType) {
        return CompareMode.of(context, comparisonType).startsWith(self, value);
    }

    @DotNetMethod
    static boolean startsWith(
            ExecutionContext context,
            String self,
            String value,
            boolean ignoreCase,
            @TypeName("System.Globalization.CultureInfo") Culture culture) {
        return new CompareMode(Providers.culture(context, culture).comparer(), ignoreCase).startsWith(self, value);
    }

    @DotNetMethod
    static boolean startsWith(String self, char value) {
        return !self.isEmpty() && self.charAt(0) == value;
    }

    @DotNetMethod
    static int compare(ExecutionContext context, String strA, String strB) {
        return CompareMode.current(context).compare(strA, strB);
    }

    @DotNetMethod
    static int compare(ExecutionContext context, String strA, String strB, boolean ignoreCase) {
        return new CompareMode(context.culture().comparer(), ignoreCase).compare(strA, strB);
    }

    @DotNetMethod
    static int compare(
            ExecutionContext context,
            String strA,
            String strB,
            @TypeName("System.StringComparison") EnumValue comparisonType) {
        return CompareMode.of(context, comparisonType).compare(strA, strB);
    }

    @DotNetMethod
    static int compare(
            ExecutionContext context,
            String strA,
            String strB,
            boolean ignoreCase,
            @TypeName("System.Globalization.CultureInfo") Culture culture) {
        return new CompareMode(Providers.culture(context, culture).comparer(), ignoreCase).compare(strA, strB);
    }

    @DotNetMethod
    static int compare(
            ExecutionContext context,
            String strA,
            String strB,
            @TypeName("System.Globalization.CultureInfo") Culture culture,
            @TypeName("System.Globalization.CompareOptions") EnumValue options) {
        return Providers.culture(context, culture).comparer().compare(strA, strB, options.intValue());
    }

    @DotNetMethod
    static int compare(ExecutionContext context, String strA, int indexA, String strB, int indexB, int length) {
        return compare(context, StringRanges.part(strA, indexA, length), StringRanges.part(strB, indexB, length));
    }

    @DotNetMethod
    static int compare(
            ExecutionContext context,
            String strA,
            int indexA,
            String strB,
            int indexB,
            int length,
            boolean ignoreCase) {
        return compare(
                context, StringRanges.part(strA, indexA, length), StringRanges.part(strB, indexB, length), ignoreCase);
    }

    @DotNetMethod
    static int compare(
            ExecutionContext context,
            String strA,
            int indexA,
            String strB,
            int indexB,
            int length,
            @TypeName("System.StringComparison") EnumValue comparisonType) {
        return compare(
                context,
                StringRanges.part(strA, indexA, length),
                StringRanges.part(strB, indexB, length),
                comparisonType);
    }

    @DotNetMethod
    static int compareOrdinal(String strA, int indexA, String strB, int indexB, int length) {
        return compareOrdinal(StringRanges.part(strA, indexA, length), StringRanges.part(strB, indexB, length));
    }

    @DotNetMethod
    static int compareOrdinal(String strA, String strB) {
        return CompareMode.ordinal().compare(strA, strB);
    }

    @DotNetMethod("Equals")
    static boolean bothEqual(String a, String b) {
        return java.util.Objects.equals(a, b);
    }

    @DotNetMethod("Equals")
    static boolean bothEqual(
            ExecutionContext context,
            String a,
            String b,
            @TypeName("System.StringComparison") EnumValue comparisonType) {
        return CompareMode.of(context, comparisonType).equal(a, b);
    }

    @DotNetMethod("op_Equality")
    static boolean areEqual(String a, String b) {
        return java.util.Objects.equals(a, b);
    }

    @DotNetMethod("op_Inequality")
    static boolean areDifferent(String a, String b) {
        return !java.util.Objects.equals(a, b);
    }
}
