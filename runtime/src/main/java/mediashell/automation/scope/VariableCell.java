package mediashell.automation.scope;

/** A variable that exists as an object, because it has options or attributes or somebody holds it. */
public final class VariableCell extends SlotContent {
    private final PSVariable variable;

    public VariableCell(PSVariable variable) {
        this.variable = variable;
    }

    public PSVariable variable() {
        return variable;
    }

    @Override
    public Object read() {
        return variable.value();
    }
}
