package mediashell.text.format;

/** What a number's text may hold (System.Globalization.NumberStyles); the values are .NET's. */
public final class NumberStyles {
    public static final int NONE = 0;
    public static final int ALLOW_LEADING_WHITE = 1;
    public static final int ALLOW_TRAILING_WHITE = 2;
    public static final int ALLOW_LEADING_SIGN = 4;
    public static final int ALLOW_TRAILING_SIGN = 8;
    public static final int ALLOW_PARENTHESES = 0x10;
    public static final int ALLOW_DECIMAL_POINT = 0x20;
    public static final int ALLOW_THOUSANDS = 0x40;
    public static final int ALLOW_EXPONENT = 0x80;
    public static final int ALLOW_CURRENCY_SYMBOL = 0x100;
    public static final int ALLOW_HEX_SPECIFIER = 0x200;
    public static final int ALLOW_BINARY_SPECIFIER = 0x400;
    public static final int INTEGER = 7;
    public static final int HEX_NUMBER = 0x203;
    public static final int BINARY_NUMBER = 0x403;
    public static final int NUMBER = 0x6f;
    public static final int FLOAT = 0xa7;
    public static final int CURRENCY = 0x17f;
    public static final int ANY = 0x1ff;

    private NumberStyles() {}
}
