package mediashell.automation.format.style;

/** {@code $PSStyle.Progress}. */
public final class ProgressStyle {

    private static final int DEFAULT_WIDTH = 120;

    private String style = PSStyle.sequence("33;1");
    private int maxWidth = DEFAULT_WIDTH;
    private boolean classic;
    private boolean oscIndicator;

    ProgressStyle() {}

    public String style() {
        return style;
    }

    public void setStyle(String sequence) {
        this.style = sequence;
    }

    /** Columns of a bar at most. */
    public int maxWidth() {
        return maxWidth;
    }

    public void setMaxWidth(int columns) {
        this.maxWidth = columns;
    }

    /** Whether the view is Classic and not Minimal. */
    public boolean isClassic() {
        return classic;
    }

    public void setClassic(boolean isClassic) {
        this.classic = isClassic;
    }

    /** Whether the terminal's own indicator is used (OSC 9;4). */
    public boolean isOscIndicator() {
        return oscIndicator;
    }

    public void setOscIndicator(boolean used) {
        this.oscIndicator = used;
    }
}
