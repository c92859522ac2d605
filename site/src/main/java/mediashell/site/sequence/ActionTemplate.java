package mediashell.site.sequence;

import java.util.Map;

/**
 * A step's command line with places for arguments (rule 1 of facts/site-and-content.md §2.2): {@code %n} is a value, empty
 * when null; <code>&lt;?n:text&gt;</code> is text only when that value is not null; {@code %%} is a percent sign.
 */
record ActionTemplate(String text) {

    String expand(Map<Integer, String> arguments) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            if (text.startsWith("<?", at)) {
                at = optional(at, arguments, out);
            } else {
                at = plain(at, arguments, out);
            }
        }
        return out.toString();
    }

    private int optional(int at, Map<Integer, String> arguments, StringBuilder out) {
        int colon = text.indexOf(':', at);
        int end = text.indexOf('>', colon);
        if (arguments.containsKey(Integer.parseInt(text.substring(at + 2, colon)))) {
            int inner = colon + 1;
            while (inner < end) {
                inner = plain(inner, arguments, out);
            }
        }
        return end + 1;
    }

    private int plain(int at, Map<Integer, String> arguments, StringBuilder out) {
        if (text.startsWith("%%", at)) {
            out.append('%');
            return at + 2;
        }
        int digits = at + 1;
        while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        if (text.charAt(at) == '%' && digits > at + 1) {
            out.append(arguments.getOrDefault(Integer.parseInt(text.substring(at + 1, digits)), ""));
            return digits;
        }
        out.append(text.charAt(at));
        return at + 1;
    }
}
