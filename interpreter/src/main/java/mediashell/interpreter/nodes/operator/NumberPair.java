package mediashell.interpreter.nodes.operator;

/** Tells whether two values can take the double or long fast path of arithmetic; agrees with {@code Operators}. */
final class NumberPair {
    private NumberPair() {}

    /** Both are Int32 or Int64, at least one Int64. */
    static boolean isLong(Object left, Object right) {
        return isIntegral(left) && isIntegral(right);
    }

    /** Both are Int32 or Double, at least one Double. */
    static boolean isDouble(Object left, Object right) {
        return left instanceof Double && (right instanceof Double || right instanceof Integer)
                || left instanceof Integer && right instanceof Double;
    }

    private static boolean isIntegral(Object value) {
        return value instanceof Integer || value instanceof Long;
    }
}
