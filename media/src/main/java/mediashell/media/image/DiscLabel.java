package mediashell.media.image;

/** Labels of the discs of a set: the first has the medium's, the others have their number behind it. */
public final class DiscLabel {

    /** OSTA UDF 1.02 2.1.4: an identifier of 32 bytes holds 30 characters of 8 bits or 15 of 16. */
    private static final int LONGEST = 30;

    private static final int LONGEST_WIDE = 15;
    private static final int LATIN_1 = 0xFF;

    private DiscLabel() {}

    public static String of(String label, int disc) {
        if (disc == 1) {
            return label;
        }
        String number = " " + disc;
        int longest = label.chars().allMatch(each -> each <= LATIN_1) ? LONGEST : LONGEST_WIDE;
        int kept = Math.min(label.length(), longest - number.length());
        return label.substring(0, kept).stripTrailing() + number;
    }
}
