package mediashell.text.format;

/**
 * A standard numeric format: its letter and precision, -1 if none is given. A text that is no such format is a custom
 * format and has the letter NUL.
 */
record FormatSpecifier(char letter, int precision) {
    static final char CUSTOM = '\0';

    private static final FormatSpecifier GENERAL = new FormatSpecifier('G', -1);
    private static final FormatSpecifier CUSTOM_SPECIFIER = new FormatSpecifier(CUSTOM, -1);
    private static final int LAST_PRECISION_BUT_ONE_DIGIT = 100_000_000;

    static FormatSpecifier parse(String format) {
        if (format == null || format.isEmpty()) {
            return GENERAL;
        }
        char letter = format.charAt(0);
        boolean ascii = letter >= 'A' && letter <= 'Z' || letter >= 'a' && letter <= 'z';
        if (!ascii) {
            return letter == '\0' ? GENERAL : CUSTOM_SPECIFIER;
        }
        int precision = format.length() == 1 ? -1 : 0;
        for (int i = 1; i < format.length() && format.charAt(i) != '\0'; i++) {
            char digit = format.charAt(i);
            if (digit < '0' || digit > '9') {
                return CUSTOM_SPECIFIER;
            }
            if (precision >= LAST_PRECISION_BUT_ONE_DIGIT) {
                throw new NetFormatException("a precision is at most 999999999, but the format is '" + format + "'");
            }
            precision = precision * 10 + digit - '0';
        }
        return new FormatSpecifier(letter, precision);
    }

    char upper() {
        return letter >= 'a' ? (char) (letter - 32) : letter;
    }

    boolean isLower() {
        return letter >= 'a';
    }

    int precisionOr(int otherwise) {
        return precision < 0 ? otherwise : precision;
    }
}
