package mediashell.host;

import java.util.List;
import java.util.Locale;

/** The names of {@code System.ConsoleColor} as parameters of Select Graphic Rendition (ECMA-48 §8.3.117). */
public final class AnsiColors {

    private static final List<String> DARK =
            List.of("black", "darkred", "darkgreen", "darkyellow", "darkblue", "darkmagenta", "darkcyan", "gray");
    private static final List<String> BRIGHT =
            List.of("darkgray", "red", "green", "yellow", "blue", "magenta", "cyan", "white");
    private static final int DARK_FIRST = 30;
    private static final int BRIGHT_FIRST = 90;
    private static final int TO_BACKGROUND = 10;

    private AnsiColors() {}

    /** A text in colours; null stands for the default colour. */
    public static String paint(String foreground, String background, String text) {
        String sequences = sequence(foreground, 0) + sequence(background, TO_BACKGROUND);
        return sequences.isEmpty() ? text : sequences + text + "\u001b[0m";
    }

    private static String sequence(String color, int shift) {
        if (color == null) {
            return "";
        }
        String name = color.toLowerCase(Locale.ROOT);
        int dark = DARK.indexOf(name);
        int bright = BRIGHT.indexOf(name);
        if (dark < 0 && bright < 0) {
            return "";
        }
        return "\u001b[" + (shift + (dark >= 0 ? DARK_FIRST + dark : BRIGHT_FIRST + bright)) + "m";
    }
}
