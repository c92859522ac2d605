package mediashell.text.regex;

/** How a pattern is read and matched (System.Text.RegularExpressions.RegexOptions); the values are .NET's. */
public final class RegexOptions {
    public static final int NONE = 0;
    public static final int IGNORE_CASE = 1;
    public static final int MULTILINE = 2;
    public static final int EXPLICIT_CAPTURE = 4;
    public static final int COMPILED = 8;
    public static final int SINGLELINE = 16;
    public static final int IGNORE_PATTERN_WHITESPACE = 32;
    public static final int RIGHT_TO_LEFT = 64;
    public static final int ECMA_SCRIPT = 256;
    public static final int CULTURE_INVARIANT = 512;
    public static final int NON_BACKTRACKING = 1024;

    private static final int WITH_ECMA_SCRIPT = ECMA_SCRIPT | IGNORE_CASE | MULTILINE | COMPILED | CULTURE_INVARIANT;
    private static final int ALL = 0x77f;

    private RegexOptions() {}

    /** Whether .NET accepts the combination; it answers others with ArgumentOutOfRangeException. */
    static boolean areValid(int options) {
        boolean ecma = (options & ECMA_SCRIPT) != 0;
        return (options & ~ALL) == 0 && (!ecma || (options & ~WITH_ECMA_SCRIPT) == 0);
    }
}
