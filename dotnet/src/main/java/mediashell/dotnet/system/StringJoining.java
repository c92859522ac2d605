package mediashell.dotnet.system;

import mediashell.automation.conversion.ValueFormat;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.values.ArgumentRangeException;
import mediashell.text.culture.Culture;
import mediashell.text.format.CompositeFormat;

/** String.Join, Concat and Format. */
public final class StringJoining {

    private StringJoining() {}

    static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    static String joinRange(String separator, String[] values, int start, int count) {
        if (start < 0 || count < 0 || start + count > values.length) {
            throw new ArgumentRangeException(
                    "startIndex", "from " + start + " there are less than " + count + " texts");
        }
        return join(separator, java.util.Arrays.copyOfRange(values, start, start + count));
    }

    static String join(String separator, String... values) {
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < values.length; i++) {
            joined.append(i == 0 ? "" : orEmpty(separator)).append(orEmpty(values[i]));
        }
        return joined.toString();
    }

    static String join(ExecutionContext context, String separator, Object... values) {
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < values.length; i++) {
            joined.append(i == 0 ? "" : orEmpty(separator)).append(ValueFormat.format(context, values[i], null));
        }
        return joined.toString();
    }

    public static String format(ExecutionContext context, Object provider, String format, Object... arguments) {
        Culture culture = Providers.culture(context, provider);
        return CompositeFormat.format(
                format, arguments, (value, item) -> ValueFormat.format(context, value, item, culture));
    }
}
