package mediashell.automation.values;

/** {@code [ref]}: a place that holds a value (System.Management.Automation.PSReference); a variable's place is a subclass of the session. */
public class PSReference {

    private Object value;

    public PSReference(Object value) {
        this.value = value;
    }

    public Object value() {
        return value;
    }

    public void setValue(Object newValue) {
        this.value = newValue;
    }
}
