package mediashell.text.regex;

import java.util.HashMap;
import java.util.Map;

import mediashell.text.culture.Culture;

/**
 * Which characters are one when case is ignored: those with the same small letter, and the letters i as the culture has
 * them (.NET 7 and later).
 */
enum CaseBehavior {
    INVARIANT,
    COMMON,
    TURKIC;

    private static final char DOTTED_CAPITAL = '\u0130';
    private static final char DOTLESS_SMALL = '\u0131';

    /** The classes of two and more members, loaded when case first matters. */
    private static final class Classes {
        static final Map<Character, String> BY_MEMBER = build();

        private static Map<Character, String> build() {
            var bySmall = new HashMap<Character, String>();
            for (int c = 0; c <= Character.MAX_VALUE; c++) {
                int small = Character.toLowerCase(c);
                if (small != c && c != DOTTED_CAPITAL && small <= Character.MAX_VALUE) {
                    bySmall.merge((char) small, "" + (char) small + (char) c, CaseBehavior::joined);
                }
            }
            var byMember = new HashMap<Character, String>();
            for (String members : bySmall.values()) {
                for (char member : members.toCharArray()) {
                    byMember.put(member, members);
                }
            }
            return byMember;
        }
    }

    /** The class with the last member of another one that has the same small letter. */
    private static String joined(String members, String pair) {
        return members + pair.charAt(1);
    }

    static CaseBehavior of(Culture culture, int options) {
        if (culture.isInvariant() || (options & RegexOptions.CULTURE_INVARIANT) != 0) {
            return INVARIANT;
        }
        return culture.isTurkic() ? TURKIC : COMMON;
    }

    /** The characters that equal this one, itself among them; null if there is no other. */
    String equivalents(char c) {
        if (c == 'i' || c == 'I' || c == DOTTED_CAPITAL || c == DOTLESS_SMALL) {
            return lettersI(c);
        }
        return c < 128 ? ascii(c) : Classes.BY_MEMBER.get(c);
    }

    /** Letters of ASCII have each other, K also the Kelvin sign; they need no table. */
    private static String ascii(char c) {
        char small = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        if (small < 'a' || small > 'z') {
            return null;
        }
        return small == 'k' ? "kK\u212a" : new String(new char[] {small, (char) (small - 32)});
    }

    private String lettersI(char c) {
        return switch (this) {
            case TURKIC -> c == 'i' || c == DOTTED_CAPITAL ? "i\u0130" : "I\u0131";
            case COMMON -> c == DOTLESS_SMALL ? null : "iI\u0130";
            case INVARIANT -> c == 'i' || c == 'I' ? "iI" : null;
        };
    }

    boolean areEqual(char a, char b) {
        if (a == b) {
            return true;
        }
        String equivalents = equivalents(a);
        return equivalents != null && equivalents.indexOf(b) >= 0;
    }
}
