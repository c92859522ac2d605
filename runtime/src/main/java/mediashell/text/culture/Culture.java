package mediashell.text.culture;

/** A culture by its .NET name. */
public final class Culture {

    private final String name;

    public Culture(String name) {
        this.name = name;
    }

    public String name() {
        return name;
    }
}
