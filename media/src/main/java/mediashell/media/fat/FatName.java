package mediashell.media.fat;

import java.util.Locale;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;

/** What FAT allows as a long name (FAT 7) and as a label. */
final class FatName {

    private static final int LONGEST = 255;
    private static final String FORBIDDEN = "\"*/:<>?\\|";
    private static final int LABEL = 11;

    private FatName() {}

    static void requireAllowed(String name, String path) throws MediaException {
        boolean allowed = name.length() <= LONGEST && !name.endsWith(".") && !name.endsWith(" ");
        for (int i = 0; allowed && i < name.length(); i++) {
            allowed = name.charAt(i) >= ' ' && FORBIDDEN.indexOf(name.charAt(i)) < 0;
        }
        if (!allowed) {
            throw new MediaException(
                    MediaErrorCode.INVALID_NAME,
                    path,
                    "a name on FAT has at most 255 UTF-16 units, none of " + FORBIDDEN
                            + " nor control characters, and no dot or blank at its end; rename the file");
        }
    }

    /** The label as 11 upper-case characters. */
    static String label(String text) {
        StringBuilder label = new StringBuilder(LABEL);
        for (char c : text.toUpperCase(Locale.ROOT).toCharArray()) {
            boolean allowed = c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || " -_!#$%&'()@^`{}~".indexOf(c) >= 0;
            if (label.length() < LABEL) {
                label.append(allowed ? c : '_');
            }
        }
        return label + " ".repeat(LABEL - label.length());
    }
}
