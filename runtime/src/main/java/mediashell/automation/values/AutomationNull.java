package mediashell.automation.values;

/** "Nothing": what a pipeline without output evaluates to (System.Management.Automation.Internal.AutomationNull). It behaves as null, but enumerates to no item. */
public final class AutomationNull {

    /** The only instance. */
    public static final AutomationNull VALUE = new AutomationNull();

    private AutomationNull() {}

    /** Whether a value is null or nothing. */
    public static boolean isNull(Object value) {
        return value == null || value == VALUE;
    }

    @Override
    public String toString() {
        return "";
    }
}
