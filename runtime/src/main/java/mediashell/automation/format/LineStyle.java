package mediashell.automation.format;

import mediashell.automation.format.style.OutputRendering;
import mediashell.automation.format.style.PSStyle;
import mediashell.automation.session.ExecutionContext;

/** How formatted lines are decorated: with the session's styles, or not at all, and then no escape sequence of a value passes either. */
abstract sealed class LineStyle {

    /** No escape sequences. */
    private static final class Plain extends LineStyle {

        @Override
        String header(String text) {
            return DisplayCells.plain(text);
        }

        @Override
        String label(String text) {
            return DisplayCells.plain(text);
        }

        @Override
        String text(String text) {
            return DisplayCells.plain(text);
        }
    }

    /** The sequences of {@code $PSStyle.Formatting}. */
    private static final class Ansi extends LineStyle {

        private final PSStyle style;

        Ansi(PSStyle style) {
            this.style = style;
        }

        @Override
        String header(String text) {
            return style.formatting().get("TableHeader") + text + PSStyle.RESET;
        }

        @Override
        String label(String text) {
            return style.formatting().get("FormatAccent") + text + PSStyle.RESET;
        }

        @Override
        String text(String text) {
            return text.indexOf(DisplayCells.ESCAPE) < 0 ? text : text + PSStyle.RESET;
        }
    }

    /**
     * The style for output of a session.
     *
     * @param forHost whether the lines go to the host's screen and not into a file, a pipe or a string
     */
    static LineStyle of(ExecutionContext context, boolean forHost) {
        PSStyle style = PSStyle.of(context);
        boolean decorated = forHost ? style.isActive() : style.outputRendering() == OutputRendering.Ansi;
        return decorated ? new Ansi(style) : new Plain();
    }

    abstract String header(String text);

    abstract String label(String text);

    abstract String text(String text);
}
