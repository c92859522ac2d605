package mediashell.automation.values;

/** System.Management.Automation.Language.NullString: stands for a real null where null would become an empty string. */
public final class NullString {

    /** The only instance. */
    public static final NullString VALUE = new NullString();

    private NullString() {}

    @Override
    public String toString() {
        return "";
    }
}
