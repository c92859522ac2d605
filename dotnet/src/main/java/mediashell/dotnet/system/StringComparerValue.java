package mediashell.dotnet.system;

import java.util.Comparator;

import mediashell.automation.PSObject;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.EnumValue;
import mediashell.automation.values.ValueComparer;
import mediashell.automation.values.ValueEquality;
import mediashell.text.culture.Culture;
import mediashell.text.culture.CultureComparer;
import mediashell.text.culture.OrdinalComparer;

/** A System.StringComparer. */
@DotNetType(
        value = "System.StringComparer",
        interfaces = {
            "System.Collections.IComparer",
            "System.Collections.IEqualityComparer",
            "System.Collections.Generic.IComparer`1[System.String]",
            "System.Collections.Generic.IEqualityComparer`1[System.String]"
        })
public final class StringComparerValue implements ValueComparer, Comparator<Object> {

    private final CompareMode mode;

    StringComparerValue(CompareMode mode) {
        this.mode = mode;
    }

    @DotNetProperty
    static StringComparerValue ordinal() {
        return new StringComparerValue(CompareMode.ordinal());
    }

    @DotNetProperty
    static StringComparerValue ordinalIgnoreCase() {
        return new StringComparerValue(new CompareMode(null, true));
    }

    @DotNetProperty
    static StringComparerValue invariantCulture() {
        return new StringComparerValue(new CompareMode(CultureComparer.INVARIANT, false));
    }

    @DotNetProperty
    static StringComparerValue invariantCultureIgnoreCase() {
        return new StringComparerValue(new CompareMode(CultureComparer.INVARIANT, true));
    }

    @DotNetProperty
    static StringComparerValue currentCulture(ExecutionContext context) {
        return new StringComparerValue(CompareMode.current(context));
    }

    @DotNetProperty
    static StringComparerValue currentCultureIgnoreCase(ExecutionContext context) {
        return new StringComparerValue(new CompareMode(context.culture().comparer(), true));
    }

    @DotNetMethod
    static StringComparerValue create(
            ExecutionContext context,
            @TypeName("System.Globalization.CultureInfo") Culture culture,
            boolean ignoreCase) {
        return new StringComparerValue(
                new CompareMode(Providers.culture(context, culture).comparer(), ignoreCase));
    }

    @DotNetMethod
    static StringComparerValue fromComparison(
            ExecutionContext context, @TypeName("System.StringComparison") EnumValue comparisonType) {
        return new StringComparerValue(CompareMode.of(context, comparisonType));
    }

    @Override
    @DotNetMethod
    public int compare(Object x, Object y) {
        return mode.compare((String) PSObject.base(x), (String) PSObject.base(y));
    }

    @DotNetMethod("Equals")
    boolean same(Object x, Object y) {
        return equal(x, y);
    }

    @DotNetMethod("GetHashCode")
    int hashOf(Object obj) {
        return hash(obj);
    }

    @Override
    public boolean equal(Object left, Object right) {
        if (left instanceof String a && right instanceof String b) {
            return mode.equal(a, b);
        }
        return ValueEquality.equals(left, right);
    }

    @Override
    public int hash(Object value) {
        if (!(value instanceof String text)) {
            return ValueEquality.hashCode(value);
        }
        return mode.comparer() == null
                ? OrdinalComparer.hashCode(text, mode.ignoreCase())
                : mode.comparer().hashCode(text, mode.options());
    }
}
