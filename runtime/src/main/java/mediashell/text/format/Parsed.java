package mediashell.text.format;

/**
 * What reading a text gave: a value, or which of .NET's errors it is. TryParse asks {@link #isValue}, Parse calls
 * {@link #get}.
 */
public sealed interface Parsed<T> {
    /** The text is that value. */
    record Value<T>(T value) implements Parsed<T> {
        @Override
        public T get() {
            return value;
        }
    }

    /** The text is no value of the type (FormatException). */
    record BadFormat<T>(String text, String type) implements Parsed<T> {
        @Override
        public T get() {
            throw new NetFormatException("'" + text + "' is no " + type);
        }
    }

    /** The text is a number outside the type's range (OverflowException). */
    record Overflow<T>(String text, String type) implements Parsed<T> {
        @Override
        public T get() {
            throw new ArithmeticException("'" + text + "' is outside the range of " + type);
        }
    }

    default boolean isValue() {
        return this instanceof Value;
    }

    /**
     * The value.
     *
     * @throws NetFormatException if the text has none
     * @throws ArithmeticException if it is out of range
     */
    T get();

    /** The value, or null if there is none. */
    default T orNull() {
        return this instanceof Value<T> parsed ? parsed.value() : null;
    }
}
