package mediashell.text.culture;

/** Turns ICU's date patterns (UTS #35) into .NET's, as .NET does when it loads a culture. */
final class IcuDatePattern {
    private IcuDatePattern() {}

    static String date(String icuPattern) {
        var pattern = new StringBuilder();
        int index = 0;
        while (index < icuPattern.length()) {
            char c = icuPattern.charAt(index);
            int end = c == '\'' ? endOfQuote(icuPattern, index) : endOfRun(icuPattern, index);
            pattern.append(dateField(c, icuPattern.substring(index, end)));
            index = end;
        }
        return pattern.toString();
    }

    private static String dateField(char c, String run) {
        int count = run.length();
        return switch (c) {
            case 'E', 'e', 'c' -> count == 4 ? "dddd" : "ddd";
            case 'L', 'M' -> "M".repeat(count > 4 ? 3 : count);
            case 'G' -> "g";
            case 'y' -> "y".repeat(count == 1 ? 4 : count);
            case 'r' -> "y".repeat(Math.max(count, 4));
            default -> run;
        };
    }

    /** Two-digit years of the short pattern become four-digit ones. */
    static String withFullYear(String pattern) {
        return pattern.contains("yyy") ? pattern : pattern.replace("yy", "yyyy");
    }

    static String time(String icuPattern) {
        var pattern = new StringBuilder();
        boolean designator = false;
        int index = 0;
        while (index < icuPattern.length()) {
            char c = icuPattern.charAt(index);
            int end = c == '\'' ? endOfQuote(icuPattern, index) : index + 1;
            if (c == '\'' || ":.Hhms \u00a0\u202f".indexOf(c) >= 0) {
                pattern.append(icuPattern, index, end);
            } else if ((c == 'a' || c == 'b' || c == 'B') && !designator) {
                designator = true;
                pattern.append("tt");
            }
            index = end;
        }
        return pattern.toString().strip();
    }

    /** What stands between the first two fields of the pattern. */
    static String separator(String pattern, String fields, String otherwise) {
        int index = 0;
        while (index < pattern.length() && fields.indexOf(pattern.charAt(index)) < 0) {
            index++;
        }
        while (index < pattern.length() && fields.indexOf(pattern.charAt(index)) >= 0) {
            index++;
        }
        int start = index;
        while (index < pattern.length() && fields.indexOf(pattern.charAt(index)) < 0) {
            index++;
        }
        String separator = pattern.substring(start, index).replace("'", "");
        return index >= pattern.length() || separator.isEmpty() ? otherwise : separator;
    }

    private static int endOfRun(String pattern, int start) {
        int end = start + 1;
        while (end < pattern.length() && pattern.charAt(end) == pattern.charAt(start)) {
            end++;
        }
        return end;
    }

    private static int endOfQuote(String pattern, int start) {
        int end = pattern.indexOf('\'', start + 1);
        return end < 0 ? pattern.length() : end + 1;
    }
}
