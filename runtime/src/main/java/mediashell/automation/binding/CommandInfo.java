package mediashell.automation.binding;

/** A command as Get-Command shows it (System.Management.Automation.CommandInfo). */
public abstract class CommandInfo {

    private final String name;

    protected CommandInfo(String name) {
        this.name = name;
    }

    public final String name() {
        return name;
    }

    public abstract CommandType commandType();

    /** What Get-Command shows under Definition. */
    public abstract String definition();

    /** The module's name, or an empty string. */
    public abstract String moduleName();

    /** Parameters and sets, or null for native programs. */
    public abstract CommandMetadata metadata();

    @Override
    public String toString() {
        return name;
    }
}
