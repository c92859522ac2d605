package mediashell.text.regex;

/** A cursor over a pattern, with the small tokens that several parts of the parser read. */
final class PatternReader {
    private final String pattern;
    private int position;

    PatternReader(String pattern) {
        this.pattern = pattern;
    }

    int position() {
        return position;
    }

    void moveTo(int target) {
        position = target;
    }

    void skip(int count) {
        position += count;
    }

    boolean atEnd() {
        return position >= pattern.length();
    }

    int remaining() {
        return pattern.length() - position;
    }

    /** The next character, or NUL at the end. */
    char peek() {
        return peek(0);
    }

    char peek(int ahead) {
        int index = position + ahead;
        return index < pattern.length() ? pattern.charAt(index) : '\0';
    }

    boolean has(char c) {
        return !atEnd() && pattern.charAt(position) == c;
    }

    boolean has(String text) {
        return pattern.startsWith(text, position);
    }

    char next() {
        return pattern.charAt(position++);
    }

    boolean skipIf(char c) {
        boolean found = has(c);
        position += found ? 1 : 0;
        return found;
    }

    RegexParseException error(RegexParseError error) {
        return new RegexParseException(error, position, pattern);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether the character can be part of a word for boundaries and names: \w and the joiners. */
    static boolean isWord(char c) {
        return CharSet.WORD.contains(c) || c == '\u200d' || c == '\u200c';
    }

    int readNumber() {
        int value = 0;
        while (isDigit(peek())) {
            int digit = next() - '0';
            if (value > (Integer.MAX_VALUE - digit) / 10) {
                throw error(RegexParseError.QUANTIFIER_OR_CAPTURE_GROUP_OUT_OF_RANGE);
            }
            value = value * 10 + digit;
        }
        return value;
    }

    String readName() {
        int start = position;
        while (!atEnd() && isWord(peek())) {
            position++;
        }
        return pattern.substring(start, position);
    }

    /** Skips comments, and in expanded patterns blanks and comments to the end of the line. */
    void skipBlanks(boolean expanded) {
        while (true) {
            if (expanded && !atEnd() && isBlank(peek())) {
                position++;
            } else if (expanded && has('#')) {
                int end = pattern.indexOf('\n', position);
                position = end < 0 ? pattern.length() : end;
            } else if (has("(?#")) {
                int end = pattern.indexOf(')', position);
                if (end < 0) {
                    position = pattern.length();
                    throw error(RegexParseError.UNTERMINATED_COMMENT);
                }
                position = end + 1;
            } else {
                return;
            }
        }
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c >= '\t' && c <= '\r' && c != '\u000b';
    }

    /** Whether a brace here begins a quantifier such as {2}, {2,} or {2,3}. */
    boolean isQuantifierBrace() {
        int index = position + 1;
        int digits = index;
        while (index < pattern.length() && isDigit(pattern.charAt(index))) {
            index++;
        }
        if (index == digits) {
            return false;
        }
        if (index < pattern.length() && pattern.charAt(index) == ',') {
            index++;
            while (index < pattern.length() && isDigit(pattern.charAt(index))) {
                index++;
            }
        }
        return index < pattern.length() && pattern.charAt(index) == '}';
    }

    /** The character of an escape whose backslash has been read. */
    char readCharacterEscape(boolean ecma) {
        char c = next();
        if (c >= '0' && c <= '7') {
            position--;
            return readOctal(ecma);
        }
        return switch (c) {
            case 'x' -> readHexadecimal(2);
            case 'u' -> readHexadecimal(4);
            case 'a' -> '\u0007';
            case 'b' -> '\b';
            case 'e' -> '\u001b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'v' -> '\u000b';
            case 'c' -> readControl();
            default -> {
                if (!ecma && isWord(c)) {
                    throw error(RegexParseError.UNRECOGNIZED_ESCAPE);
                }
                yield c;
            }
        };
    }

    private char readOctal(boolean ecma) {
        int value = 0;
        for (int i = 0; i < 3 && peek() >= '0' && peek() <= '7'; i++) {
            value = value * 8 + next() - '0';
            if (ecma && value >= 0x20) {
                break;
            }
        }
        return (char) (value & 0xff);
    }

    private char readHexadecimal(int digits) {
        int value = 0;
        for (int i = 0; i < digits; i++) {
            int digit = peek() < 128 ? Character.digit(peek(), 16) : -1;
            if (digit < 0) {
                throw error(RegexParseError.INSUFFICIENT_OR_INVALID_HEX_DIGITS);
            }
            value = value * 16 + digit;
            position++;
        }
        return (char) value;
    }

    private char readControl() {
        if (atEnd()) {
            throw error(RegexParseError.MISSING_CONTROL_CHARACTER);
        }
        char c = next();
        int control = (c >= 'a' && c <= 'z' ? c - 32 : c) - '@';
        if (control < 0 || control >= ' ') {
            throw error(RegexParseError.UNRECOGNIZED_CONTROL_CHARACTER);
        }
        return (char) control;
    }

    /** The name in braces behind \p or \P. */
    String readPropertyName() {
        if (remaining() < 3 || next() != '{') {
            throw error(RegexParseError.MALFORMED_UNICODE_PROPERTY_ESCAPE);
        }
        int start = position;
        while (!atEnd() && (isWord(peek()) || peek() == '-')) {
            position++;
        }
        String name = pattern.substring(start, position);
        if (!skipIf('}')) {
            throw error(RegexParseError.MALFORMED_UNICODE_PROPERTY_ESCAPE);
        }
        return name;
    }
}
