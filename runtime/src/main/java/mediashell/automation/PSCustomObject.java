package mediashell.automation;

/** The empty base of every custom object (System.Management.Automation.PSCustomObject). */
public final class PSCustomObject {

    /** The only instance. */
    public static final PSCustomObject SELF = new PSCustomObject();

    private PSCustomObject() {}

    @Override
    public String toString() {
        return "";
    }
}
