package mediashell.automation.scope;

/** System.Management.Automation.ScopedItemOptions: what may happen to a variable, function or alias. */
public enum ScopedItemOptions {
    ReadOnly,
    Constant,
    Private,
    AllScope,
    Unspecified
}
