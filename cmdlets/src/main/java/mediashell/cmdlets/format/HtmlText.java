package mediashell.cmdlets.format;

/** Text made safe for HTML, as System.Net.WebUtility.HtmlEncode writes it. */
final class HtmlText {

    private static final int LATIN1_START = 160;
    private static final int LATIN1_END = 256;

    private HtmlText() {}

    static String encode(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> append(safe, c));
        return safe.toString();
    }

    private static void append(StringBuilder safe, int c) {
        switch (c) {
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '&' -> safe.append("&amp;");
            case '"' -> safe.append("&quot;");
            case '\'' -> safe.append("&#39;");
            default -> {
                if (c >= LATIN1_START && c < LATIN1_END || c > Character.MAX_VALUE) {
                    safe.append("&#").append(c).append(';');
                } else {
                    safe.appendCodePoint(c);
                }
            }
        }
    }
}
