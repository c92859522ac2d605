package mediashell.text.format;

/**
 * Composite formatting, {@code {index,alignment:format}} (String.Format, {@code -f}). Braces double to stand for
 * themselves.
 */
public final class CompositeFormat {
    /** Gives the text of an argument. */
    @FunctionalInterface
    public interface ArgumentFormatter {
        /** The text of the value in the format; the format is null if the item has none, the value may be null. */
        String format(Object value, String format);
    }

    private static final int LIMIT = 1_000_000;

    private final String format;
    private final Object[] arguments;
    private final ArgumentFormatter formatter;
    private final StringBuilder text;
    private int position;

    private CompositeFormat(String format, Object[] arguments, ArgumentFormatter formatter) {
        this.format = format;
        this.arguments = arguments;
        this.formatter = formatter;
        this.text = new StringBuilder(format.length() + arguments.length * 8);
    }

    /**
     * The format with its items filled in.
     *
     * @throws NetFormatException if braces are out of order or an index has no argument
     */
    public static String format(String format, Object[] arguments, ArgumentFormatter formatter) {
        return new CompositeFormat(format, arguments, formatter).format();
    }

    private String format() {
        while (position < format.length()) {
            int start = position;
            while (position < format.length() && !isBrace(format.charAt(position))) {
                position++;
            }
            text.append(format, start, position);
            if (position == format.length()) {
                break;
            }
            char c = format.charAt(position++);
            if (peek() == c) {
                text.append(c);
                position++;
            } else if (c == '{') {
                addItem();
            } else {
                throw error("a closing brace stands alone");
            }
        }
        return text.toString();
    }

    private static boolean isBrace(char c) {
        return c == '{' || c == '}';
    }

    private void addItem() {
        int index = number("an item begins with the number of its argument");
        skipBlanks();
        int width = 0;
        boolean left = false;
        if (peek() == ',') {
            position++;
            skipBlanks();
            left = peek() == '-';
            position += left ? 1 : 0;
            width = number("an alignment is a number");
            skipBlanks();
        }
        String itemFormat = itemFormat();
        if (index >= arguments.length) {
            throw error("there is no argument " + index);
        }
        String item = formatter.format(arguments[index], itemFormat);
        addAligned(item == null ? "" : item, width, left);
    }

    private void addAligned(String item, int width, boolean left) {
        int blanks = Math.max(width - item.length(), 0);
        if (left) {
            text.append(item).repeat(' ', blanks);
        } else {
            text.repeat(' ', blanks).append(item);
        }
    }

    private String itemFormat() {
        char c = peek();
        position++;
        if (c == '}') {
            return null;
        }
        if (c != ':') {
            throw error("an item ends with a closing brace");
        }
        int start = position;
        while (peek() != '}') {
            if (position >= format.length() || peek() == '{') {
                throw error("an item ends with a closing brace");
            }
            position++;
        }
        return format.substring(start, position++);
    }

    private int number(String rule) {
        int digits = position;
        int value = 0;
        while (peek() >= '0' && peek() <= '9' && value < LIMIT) {
            value = value * 10 + peek() - '0';
            position++;
        }
        if (position == digits) {
            throw error(rule);
        }
        return value;
    }

    private void skipBlanks() {
        while (peek() == ' ') {
            position++;
        }
    }

    private char peek() {
        return position < format.length() ? format.charAt(position) : '\0';
    }

    private NetFormatException error(String what) {
        return new NetFormatException(what + " (at " + Math.min(position, format.length()) + " of '" + format + "')");
    }
}
