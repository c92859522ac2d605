package mediashell.text.format;

/**
 * What reading a text gave: a value, or which of .NET's errors it is. TryParse asks {@link #isValue}, Parse calls
 * {@link #get}.
 */
public sealed interface Parsed<T> {
    /** The text is that value. */
    record Value<T>(T value) implements Parsed<T> {}

    /** The text is no value of the type (FormatException). */
    record BadFormat<T>(String text, String type) implements Parsed<T> {}

    /** The text is a number outside the type's range (OverflowException). */
    record Overflow<T>(String text, String type) implements Parsed<T> {}

    default boolean isValue() {
        return this instanceof Value;
    }

    /**
     * The value.
     *
     * @throws NetFormatException if the text has none
     * @throws ArithmeticException if it is out of range
     */
    default T get() {
        return switch (this) {
            case Value<T> parsed -> parsed.value();
            case BadFormat<T> bad -> throw new NetFormatException("'" + bad.text() + "' is no " + bad.type());
            case Overflow<T> over ->
                throw new ArithmeticException("'" + over.text() + "' is outside the range of " + over.type());
        };
    }

    /** The value, or null if there is none. */
    default T orNull() {
        return this instanceof Value<T> parsed ? parsed.value() : null;
    }
}
