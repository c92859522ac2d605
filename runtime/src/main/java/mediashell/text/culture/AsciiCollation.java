package mediashell.text.culture;

import java.util.Arrays;

/**
 * The part of ICU's root collation that ASCII text needs: weights of the first level in the order of CLDR 42, small before
 * capital on the third, most controls ignored. A property test holds it against ICU4J.
 */
final class AsciiCollation {
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

    static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    /** Whether comparison must ignore the character; such text is not compared by index. */
    static boolean isIgnored(char c) {
        return PRIMARY[c] == 0;
    }

    /** Compares two ASCII texts: first by primary weights, then small before capital unless case is ignored. */
    static int compare(String left, String right, boolean ignoreCase) {
        int i = 0;
        int j = 0;
        int tertiary = 0;
        while (true) {
            i = skipIgnored(left, i);
            j = skipIgnored(right, j);
            if (i == left.length() || j == right.length()) {
                int ends = Boolean.compare(i < left.length(), j < right.length());
                return ends != 0 || ignoreCase ? ends : tertiary;
            }
            char a = left.charAt(i++);
            char b = right.charAt(j++);
            if (PRIMARY[a] != PRIMARY[b]) {
                return PRIMARY[a] < PRIMARY[b] ? -1 : 1;
            }
            if (tertiary == 0 && a != b) {
                tertiary = a > b ? -1 : 1;
            }
        }
    }

    private static int skipIgnored(String text, int start) {
        int index = start;
        while (index < text.length() && PRIMARY[text.charAt(index)] == 0) {
            index++;
        }
        return index;
    }
}
