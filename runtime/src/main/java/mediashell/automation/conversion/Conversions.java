package mediashell.automation.conversion;

import java.util.Iterator;

import mediashell.automation.types.PSType;

/**
 * LanguagePrimitives of one session: every conversion and comparison the language makes. Reached through
 * {@link mediashell.automation.session.ExecutionContext#conversions()}; the fast paths of hot operators live beside the nodes and must
 * agree with it.
 */
public interface Conversions {

    /** {@code [type]value}: converts or throws PSInvalidCastException / its relatives with PowerShell's ids. */
    Object convert(Object value, PSType type);

    /** {@code value -as [type]}: null when it cannot be converted. Null for a value type gives null. */
    Object convertOrNull(Object value, PSType type);

    /** Like {@link #convert}, but texts are parsed in the session's culture, as for parameters of cmdlets. */
    Object convertInCulture(Object value, PSType type);

    /** Whether {@link #convert} would succeed; used by overload resolution and parameter sets. */
    boolean canConvert(Object value, PSType type);

    boolean isTrue(Object value);

    /** {@code [string]value}, {@code "$value"}: invariant culture, arrays joined by {@code $OFS}. */
    String toText(Object value);

    /** Like {@link #toText(Object)} in the session's current culture, as {@code -join}, {@code -f} and ToString() use it. */
    String toCultureText(Object value);

    int toInt(Object value);

    double toDouble(Object value);

    /** {@code -eq}/{@code -ceq} on two scalars. */
    boolean equal(Object left, Object right, boolean ignoreCase);

    /** {@code -lt} and its kin on two scalars; throws when the right side cannot be converted to the left's type. */
    int compare(Object left, Object right, boolean ignoreCase);

    /**
     * The elements that a pipeline would unroll, or null when the value is one item (strings, dictionaries, scalars).
     */
    Iterator<Object> enumerate(Object value);

    /** Whether {@link #enumerate} would give an iterator. */
    boolean isEnumerable(Object value);
}
