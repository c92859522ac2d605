package mediashell.host;

import mediashell.automation.host.ProgressRecord;

/** Progress as one line of a terminal. */
public final class ProgressBar {

    private static final int CELLS = 30;
    private static final int WHOLE = 100;

    private ProgressBar() {}

    /** The line for a record, cut to the terminal's width. */
    public static String line(ProgressRecord record, int width) {
        int filled = Math.clamp(record.percentComplete(), 0, WHOLE) * CELLS / WHOLE;
        String bar = "[" + "=".repeat(filled) + " ".repeat(CELLS - filled) + "]";
        String line = record.activity() + " " + bar + " " + record.statusDescription();
        return line.substring(0, Math.min(line.length(), Math.max(width - 1, CELLS)));
    }
}
