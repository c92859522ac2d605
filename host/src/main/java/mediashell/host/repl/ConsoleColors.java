package mediashell.host.repl;

import java.util.Locale;

import org.jline.utils.AttributedStyle;

/** The sixteen colours of System.ConsoleColor as a terminal's. */
final class ConsoleColors {

    private ConsoleColors() {}

    static AttributedStyle style(String foreground, String background) {
        AttributedStyle style = AttributedStyle.DEFAULT;
        if (foreground != null) {
            style = style.foreground(number(foreground));
        }
        return background != null ? style.background(number(background)) : style;
    }

    private static int number(String name) {
        int bright = AttributedStyle.BRIGHT;
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "black" -> AttributedStyle.BLACK;
            case "darkblue" -> AttributedStyle.BLUE;
            case "darkgreen" -> AttributedStyle.GREEN;
            case "darkcyan" -> AttributedStyle.CYAN;
            case "darkred" -> AttributedStyle.RED;
            case "darkmagenta" -> AttributedStyle.MAGENTA;
            case "darkyellow" -> AttributedStyle.YELLOW;
            case "gray" -> AttributedStyle.WHITE;
            case "darkgray" -> AttributedStyle.BLACK | bright;
            case "blue" -> AttributedStyle.BLUE | bright;
            case "green" -> AttributedStyle.GREEN | bright;
            case "cyan" -> AttributedStyle.CYAN | bright;
            case "red" -> AttributedStyle.RED | bright;
            case "magenta" -> AttributedStyle.MAGENTA | bright;
            case "yellow" -> AttributedStyle.YELLOW | bright;
            default -> AttributedStyle.WHITE | bright;
        };
    }
}
