package mediashell.text.culture;

/**
 * The rules .NET adds to ICU's when the strength alone would treat kana or width wrongly: both differ at the third
 * level only, yet ignoring case must keep them apart and ignoring them must not ignore case (.NET, pal_collation).
 */
final class CollationTailoring {
    private static final String HALF_WIDTH_KATAKANA =
            "\u30fb\u30f2\u30a1\u30a3\u30a5\u30a7\u30a9\u30e3\u30e5\u30e7\u30c3\u30fc\u30a2\u30a4"
                    + "\u30a6\u30a8\u30aa\u30ab\u30ad\u30af\u30b1\u30b3\u30b5\u30b7\u30b9\u30bb\u30bd\u30bf"
                    + "\u30c1\u30c4\u30c6\u30c8\u30ca\u30cb\u30cc\u30cd\u30ce\u30cf\u30d2\u30d5\u30d8\u30db"
                    + "\u30de\u30df\u30e0\u30e1\u30e2\u30e4\u30e6\u30e8\u30e9\u30ea\u30eb\u30ec\u30ed\u30ef"
                    + "\u30f3";

    private CollationTailoring() {}

    /** Whether the rules could say anything about the text. */
    static boolean concerns(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x3001 && c <= 0x30ff || c >= 0xff01 && c <= 0xffee) {
                return true;
            }
        }
        return false;
    }

    /** The rules for collators that ignore what the third level holds, or that must ignore kana or width themselves. */
    static String rules(boolean kana, boolean ignoreKana, boolean width, boolean ignoreWidth) {
        var rules = new StringBuilder();
        if (kana) {
            String relation = ignoreKana ? "=" : "<";
            for (char hiragana = '\u3041'; hiragana <= '\u3094'; hiragana++) {
                rules.append('&').append(hiragana).append(relation).append((char) (hiragana + 0x60));
            }
        }
        if (width) {
            String relation = ignoreWidth ? "=" : "<";
            for (char ascii = '!'; ascii <= '~'; ascii++) {
                rules.append("&\\").append(ascii).append(relation).append((char) (ascii + 0xfee0));
            }
            for (int i = 0; i < HALF_WIDTH_KATAKANA.length(); i++) {
                rules.append('&').append((char) (0xff65 + i));
                rules.append(relation).append(HALF_WIDTH_KATAKANA.charAt(i));
            }
        }
        return rules.toString();
    }
}
