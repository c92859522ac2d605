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
            var bySmall = new HashMap<Character, StringBuilder>();
            for (int c = 0; c <= Character.MAX_VALUE; c++) {
                int small = Character.toLowerCase(c);
                if (small != c && c != DOTTED_CAPITAL && small <= Character.MAX_VALUE) {
                    bySmall.computeIfAbsent((char) small, key -> new StringBuilder().append(key.charValue()))
                            .append((char) c);
                }
            }
            var byMember = new HashMap<Character, String>();
            for (StringBuilder members : bySmall.values()) {
                members.chars().forEach(member -> byMember.put((char) member, members.toString()));
            }
            return byMember;
        }
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
        if (c < 128 && !(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z')) {
            return null;
        }
        return Classes.BY_MEMBER.get(c);
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
