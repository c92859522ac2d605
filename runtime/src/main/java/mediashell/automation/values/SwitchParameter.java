package mediashell.automation.values;

/** System.Management.Automation.SwitchParameter: a boolean with a type of its own. */
public record SwitchParameter(boolean isPresent) {

    public static final SwitchParameter TRUE = new SwitchParameter(true);
    public static final SwitchParameter FALSE = new SwitchParameter(false);

    public static SwitchParameter of(boolean isPresent) {
        return isPresent ? TRUE : FALSE;
    }

    @Override
    public String toString() {
        return isPresent ? "True" : "False";
    }
}
