package mediashell.text.culture;

/** How a culture compares (System.Globalization.CompareOptions); the values are .NET's and may be combined. */
public final class CompareOptions {
    public static final int NONE = 0;
    public static final int IGNORE_CASE = 1;
    public static final int IGNORE_NON_SPACE = 2;
    public static final int IGNORE_SYMBOLS = 4;
    public static final int IGNORE_KANA_TYPE = 8;
    public static final int IGNORE_WIDTH = 16;
    public static final int NUMERIC_ORDERING = 32;
    public static final int ORDINAL_IGNORE_CASE = 0x10000000;
    public static final int STRING_SORT = 0x20000000;
    public static final int ORDINAL = 0x40000000;

    private CompareOptions() {}
}
