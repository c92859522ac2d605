package mediashell.dotnet.system.text;

import java.util.ArrayList;
import java.util.List;

import mediashell.automation.conversion.ValueFormat;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.values.ArgumentRangeException;
import mediashell.dotnet.system.Providers;
import mediashell.text.culture.Culture;
import mediashell.text.format.CompositeFormat;

/** The changes of a StringBuilder that Java's has otherwise. */
final class StringBuilders {

    private StringBuilders() {}

    static int capacity(int capacity) {
        if (capacity < 0) {
            throw new ArgumentRangeException("capacity", "a capacity is not negative, but is " + capacity);
        }
        return Math.min(capacity, 1 << 20);
    }

    static int ensure(StringBuilder text, int capacity) {
        text.ensureCapacity(capacity);
        return text.capacity();
    }

    static String format(ExecutionContext context, Object provider, String format, Object... arguments) {
        Culture culture = Providers.culture(context, provider);
        return CompositeFormat.format(
                format, arguments, (value, item) -> ValueFormat.format(context, value, item, culture));
    }

    static String join(ExecutionContext context, String separator, Object... values) {
        List<String> texts = new ArrayList<>();
        for (Object value : values) {
            texts.add(ValueFormat.format(context, value, null));
        }
        return String.join(separator == null ? "" : separator, texts);
    }

    static StringBuilder remove(StringBuilder text, int start, int length) {
        if (start < 0 || length < 0 || start + length > text.length()) {
            throw new ArgumentRangeException(
                    "length", "from " + start + " there are less than " + length + " characters");
        }
        return text.delete(start, start + length);
    }

    static StringBuilder replace(StringBuilder text, String oldValue, String newValue) {
        return replaceWithin(text, oldValue, newValue, 0, text.length());
    }

    static StringBuilder replaceWithin(StringBuilder text, String oldValue, String newValue, int start, int count) {
        if (oldValue.isEmpty()) {
            throw new IllegalArgumentException("The value cannot be an empty string. (Parameter 'oldValue')");
        }
        String changed = text.substring(start, start + count).replace(oldValue, newValue == null ? "" : newValue);
        return text.replace(start, start + count, changed);
    }
}
