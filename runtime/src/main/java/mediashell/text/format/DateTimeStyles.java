package mediashell.text.format;

/** How a date's text is read (System.Globalization.DateTimeStyles); the values are .NET's. */
public final class DateTimeStyles {
    public static final int NONE = 0;
    public static final int ALLOW_LEADING_WHITE = 1;
    public static final int ALLOW_TRAILING_WHITE = 2;
    public static final int ALLOW_INNER_WHITE = 4;
    public static final int ALLOW_WHITE_SPACES = 7;
    public static final int NO_CURRENT_DATE_DEFAULT = 8;
    public static final int ADJUST_TO_UNIVERSAL = 16;
    public static final int ASSUME_LOCAL = 32;
    public static final int ASSUME_UNIVERSAL = 64;
    public static final int ROUNDTRIP_KIND = 128;

    private DateTimeStyles() {}

    /** Whether .NET takes the styles together; it answers others with ArgumentException. */
    public static boolean areValid(int styles) {
        boolean assumesBoth = (styles & ASSUME_LOCAL) != 0 && (styles & ASSUME_UNIVERSAL) != 0;
        boolean roundtripAndMore = (styles & ROUNDTRIP_KIND) != 0
                && (styles & (ASSUME_LOCAL | ASSUME_UNIVERSAL | ADJUST_TO_UNIVERSAL)) != 0;
        return (styles & ~0xff) == 0 && !assumesBoth && !roundtripAndMore;
    }
}
