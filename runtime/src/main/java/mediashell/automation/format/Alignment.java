package mediashell.automation.format;

/** How a cell stands in its column; {@link #UNDEFINED} is left in a declared view and depends on the value's type elsewhere. */
public enum Alignment {
    UNDEFINED,
    LEFT,
    CENTER,
    RIGHT
}
