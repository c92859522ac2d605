package mediashell.host;

/**
 * The size of the screen that output goes to.
 *
 * @param rows lines of text
 * @param columns cells of a line
 */
record ScreenSize(int rows, int columns) {

    /** A page, where output goes to no terminal. */
    static final ScreenSize PAGE = new ScreenSize(50, 120);

    /** What {@code stty size} prints: rows, a blank, columns; a page when it is anything else. */
    static ScreenSize parse(String text) {
        if (text == null || !text.matches("[1-9][0-9]{0,4} [1-9][0-9]{0,4}")) {
            return PAGE;
        }
        int blank = text.indexOf(' ');
        return new ScreenSize(Integer.parseInt(text.substring(0, blank)), Integer.parseInt(text.substring(blank + 1)));
    }
}
