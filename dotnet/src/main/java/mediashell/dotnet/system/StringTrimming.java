package mediashell.dotnet.system;

/** Trims white space as .NET defines it, or given characters. */
final class StringTrimming {

    private StringTrimming() {}

    /** @param characters null or empty for white space */
    static String trim(String text, char[] characters, boolean atStart, boolean atEnd) {
        String set = characters == null || characters.length == 0 ? null : new String(characters);
        int from = 0;
        int to = text.length();
        while (atStart && from < to && matches(text.charAt(from), set)) {
            from++;
        }
        while (atEnd && to > from && matches(text.charAt(to - 1), set)) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean matches(char c, String set) {
        return set == null ? CharMembers.isWhiteSpace(c) : set.indexOf(c) >= 0;
    }
}
