package mediashell.site.wmi.wql;

import java.util.regex.Pattern;

/** WQL's LIKE: {@code %} any text, {@code _} one character, {@code [a-z]} and {@code [^a-z]} sets; case does not count. */
final class LikePattern {

    private LikePattern() {}

    static Pattern compile(String pattern) {
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            int close = c == '[' ? pattern.indexOf(']', i + 1) : -1;
            if (close > i + 1) {
                set(regex, pattern.substring(i + 1, close));
                i = close;
            } else if (c == '%') {
                regex.append(".*");
            } else {
                regex.append(c == '_' ? "." : Pattern.quote(String.valueOf(c)));
            }
        }
        return Pattern.compile(regex.toString().replaceAll("(\\.\\*)+", ".*"), flags());
    }

    private static int flags() {
        return Pattern.DOTALL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    }

    private static void set(StringBuilder regex, String members) {
        boolean negated = members.startsWith("^");
        String plain = negated ? members.substring(1) : members;
        String escaped = plain.replace("\\", "\\\\")
                .replace("[", "\\[")
                .replace("&", "\\&")
                .replace("^", "\\^");
        regex.append(negated ? "[^" : "[").append(escaped).append(']');
    }
}
