package mediashell.dotnet.system;

/** The letters of custom date and time formats outside quotes and escapes. */
final class FormatLetters {

    private FormatLetters() {}

    /** Whether a format has none of the letters. */
    static boolean lack(String format, String letters) {
        char quote = 0;
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            if (c == '\\') {
                i++;
            } else if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (letters.indexOf(c) >= 0) {
                return false;
            }
        }
        return true;
    }
}
