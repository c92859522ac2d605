package mediashell.automation.scope;

/** {@code $null} (System.Management.Automation.NullVariable): it takes every value and keeps none. */
public final class NullVariable extends PSVariable {

    public NullVariable() {
        super("null", null);
        options().add(ScopedItemOptions.Constant);
        options().add(ScopedItemOptions.AllScope);
    }

    @Override
    public void setValue(Object newValue) {
        // discarded: scripts assign to $null to silence a command
    }
}
