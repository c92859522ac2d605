package mediashell.automation.format;

/** How objects are laid out; {@link #AUTO} lets the first object decide. */
public enum FormatShape {
    AUTO,
    TABLE,
    LIST,
    WIDE,
    CUSTOM
}
