package mediashell.text.culture;

/** A text that cannot be a culture's name; scripts see System.Globalization.CultureNotFoundException. */
public final class CultureNotFoundException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String name;

    public CultureNotFoundException(String name) {
        super("a culture has a name such as de-DE, but not '" + name + "'");
        this.name = name;
    }

    /** The name that was asked for. */
    public String name() {
        return name;
    }
}
