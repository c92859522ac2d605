package mediashell.cmdlets.utility;

import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text in CLIXML ([MS-PSRP] 2.2.5.3.2): what XML cannot hold, and what looks like an escape, becomes {@code _xHHHH_}. */
final class CliXmlText {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private CliXmlText() {}

    static String encode(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                default -> {
                    boolean escapeLike = c == '_' && i + 1 < text.length() && text.charAt(i + 1) == 'x';
                    if (escapeLike || isUnwritable(c)) {
                        out.append("_x")
                                .append(HexFormat.of().withUpperCase().toHexDigits(c))
                                .append('_');
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        return out.toString();
    }

    private static boolean isUnwritable(char c) {
        return c < ' ' || c >= 0x7F && c < 0xA0 || Character.isSurrogate(c) || c >= 0xFFFE;
    }

    static String decode(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
