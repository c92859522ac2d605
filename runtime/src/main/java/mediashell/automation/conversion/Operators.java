package mediashell.automation.conversion;

/**
 * The arithmetic, bitwise, collection and text operators of the language with PowerShell's coercions over every pair of types; the slow
 * path behind the operator nodes. Reached through {@link mediashell.automation.session.ExecutionContext#operators()}.
 */
public interface Operators {

    Object add(Object left, Object right);

    Object subtract(Object left, Object right);

    Object multiply(Object left, Object right);

    Object divide(Object left, Object right);

    Object remainder(Object left, Object right);

    Object negate(Object value);

    Object plus(Object value);

    Object bitAnd(Object left, Object right);

    Object bitOr(Object left, Object right);

    Object bitXor(Object left, Object right);

    Object bitNot(Object value);

    Object shiftLeft(Object left, Object right);

    Object shiftRight(Object left, Object right);

    /** {@code left..right} as an array. */
    Object range(Object left, Object right);

    /** {@code left -f right}. */
    Object format(Object left, Object right);

    /** Binary {@code -join}. */
    Object join(Object left, Object separator);

    /** Binary {@code -split}; a script block, an options string and counts included. */
    Object split(Object left, Object right, boolean ignoreCase);

    /** {@code -replace}; the right side may hold a script block. */
    Object replace(Object left, Object right, boolean ignoreCase);

    /** {@code -match}/{@code -notmatch}: a boolean for a scalar, which sets {@code $Matches}; a filtered array for a collection. */
    Object match(Object left, Object right, boolean ignoreCase, boolean negated);

    /** A clause of {@code switch -Regex}: the pattern is always a text, whose options are those of the statement. */
    boolean matchesText(Object input, Object pattern, boolean ignoreCase);

    /** {@code -like}/{@code -notlike}. */
    Object like(Object left, Object right, boolean ignoreCase, boolean negated);

    /** {@code -is}. */
    boolean is(Object left, Object right);

    /** {@code -as}. */
    Object as(Object left, Object right);

    /** {@code -contains}; {@code -in} swaps the sides. */
    boolean contains(Object collection, Object item, boolean ignoreCase);

    /** {@code -eq}, {@code -ne}, {@code -lt} … with a collection on the left filtering it. */
    Object compare(ComparisonKind kind, Object left, Object right, boolean ignoreCase);

    /** Which comparison {@link #compare} makes. */
    enum ComparisonKind {
        EQUAL,
        NOT_EQUAL,
        LESS,
        LESS_OR_EQUAL,
        GREATER,
        GREATER_OR_EQUAL
    }
}
