package mediashell.automation.scope;

/**
 * What may stand in a slot instead of a plain value. A Java null in a slot means that the variable is not set in that scope.
 */
public abstract sealed class SlotContent permits NullContent, VariableCell, LazyContent, LiveContent {
    /** The variable's value. */
    public abstract Object read();
}
