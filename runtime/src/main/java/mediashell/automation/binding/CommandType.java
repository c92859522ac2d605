package mediashell.automation.binding;

/** System.Management.Automation.CommandTypes, single kinds. */
public enum CommandType {
    Alias(1),
    Function(2),
    Filter(4),
    Cmdlet(8),
    ExternalScript(16),
    Application(32),
    Script(64),
    Configuration(256);

    private final int bit;

    CommandType(int bit) {
        this.bit = bit;
    }

    public int bit() {
        return bit;
    }
}
