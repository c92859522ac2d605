package mediashell.dotnet.system;

import java.util.Comparator;

import mediashell.automation.PSObject;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DelegateValue;
import mediashell.automation.types.Types;
import mediashell.automation.values.ValueComparer;
import mediashell.automation.values.ValueEquality;

/** Orders as .NET objects give them: the natural order, IComparer objects, Comparison delegates. */
public final class Comparers {

    private Comparers() {}

    /** Comparer.Default: null first, texts in the current culture, numbers by value, other values by CompareTo. */
    public static Comparator<Object> natural(ExecutionContext context) {
        return (a, b) -> compare(context, PSObject.base(a), PSObject.base(b));
    }

    private static int compare(ExecutionContext context, Object a, Object b) {
        if (a == null || b == null) {
            return a == b ? 0 : a == null ? -1 : 1;
        }
        if (a instanceof String x && b instanceof String y) {
            return context.culture().comparer().compare(x, y, false);
        }
        if (Types.of(a) != Types.of(b)) {
            throw new IllegalStateException(
                    "Failed to compare two elements in the array: [" + Types.of(a) + "] and [" + Types.of(b) + "]");
        }
        return context.conversions().compare(a, b, false);
    }

    /** An IComparer, a Comparison, or the natural order for null. */
    public static Comparator<Object> of(ExecutionContext context, Object comparer) {
        return switch (PSObject.base(comparer)) {
            case null -> natural(context);
            case DelegateValue delegate -> (a, b) -> context.conversions().toInt(delegate.invoke(context, a, b));
            case StringComparerValue strings -> strings;
            case Object other ->
                (a, b) -> context.conversions().toInt(context.members().invoke(other, "Compare", new Object[] {a, b}));
        };
    }

    /** An IEqualityComparer for hashed collections; null is the default one. */
    public static ValueComparer equality(ExecutionContext context, Object comparer) {
        return switch (PSObject.base(comparer)) {
            case null -> ValueEquality.DEFAULT;
            case ValueComparer own -> own;
            case Object other -> new ScriptEquality(context, other);
        };
    }

    private record ScriptEquality(ExecutionContext context, Object comparer) implements ValueComparer {

        @Override
        public boolean equal(Object left, Object right) {
            return context.conversions()
                    .isTrue(context.members().invoke(comparer, "Equals", new Object[] {left, right}));
        }

        @Override
        public int hash(Object value) {
            return context.conversions().toInt(context.members().invoke(comparer, "GetHashCode", new Object[] {value}));
        }
    }
}
