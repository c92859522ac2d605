package mediashell.text.culture;

import java.util.Arrays;

/**
 * The part of ICU's root collation that ASCII text needs: weights of the first level in the order of CLDR 42, small
 * before capital on the third, most controls ignored. A property test holds it against ICU4J.
 */
final class AsciiCollation {
    /** The answer of {@link #compare} where other characters decide. */
    static final int UNDECIDED = Integer.MIN_VALUE;

    private static final String ORDER = "\t\n\u000b\f\r _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$0123456789";
    private static final byte[] PRIMARY = new byte[128];

    static {
        Arrays.fill(PRIMARY, (byte) 0);
        for (int i = 0; i < ORDER.length(); i++) {
            PRIMARY[ORDER.charAt(i)] = (byte) (i + 1);
        }
        for (char c = 'a'; c <= 'z'; c++) {
            PRIMARY[c] = (byte) (ORDER.length() + 1 + c - 'a');
            PRIMARY[c - 32] = PRIMARY[c];
        }
    }

    private AsciiCollation() {}

    /** Whether comparison must ignore the character; such text is not compared by index. */
    static boolean isIgnored(char c) {
        return PRIMARY[c] == 0;
    }

    /**
     * Compares by primary weights, then small before capital unless case is ignored. The first difference in weight
     * decides, whatever follows; texts that reach another character without one are {@link #UNDECIDED}.
     */
    static int compare(String left, String right, boolean ignoreCase) {
        int i = 0;
        int j = 0;
        int tertiary = 0;
        while (true) {
            i = skipIgnored(left, i);
            j = skipIgnored(right, j);
            if (i == left.length() || j == right.length()) {
                return compareEnds(left, i, right, j, ignoreCase ? 0 : tertiary);
            }
            char a = left.charAt(i++);
            char b = right.charAt(j++);
            if (a >= 128 || b >= 128) {
                return UNDECIDED;
            }
            if (PRIMARY[a] != PRIMARY[b]) {
                return PRIMARY[a] < PRIMARY[b] ? -1 : 1;
            }
            if (tertiary == 0 && a != b) {
                tertiary = a > b ? -1 : 1;
            }
        }
    }

    private static int compareEnds(String left, int i, String right, int j, int otherwise) {
        boolean leftGoesOn = i < left.length();
        boolean rightGoesOn = j < right.length();
        if (leftGoesOn && left.charAt(i) >= 128 || rightGoesOn && right.charAt(j) >= 128) {
            return UNDECIDED;
        }
        return leftGoesOn == rightGoesOn ? otherwise : leftGoesOn ? 1 : -1;
    }

    private static int skipIgnored(String text, int start) {
        int index = start;
        while (index < text.length() && text.charAt(index) < 128 && PRIMARY[text.charAt(index)] == 0) {
            index++;
        }
        return index;
    }
}
