package mediashell.automation.scope;

/** A conversion or validation that every assignment to a variable passes: {@code [int]$x}, {@code [ValidateRange(1,9)]$x}. */
@FunctionalInterface
public interface VariableConstraint {

    /** The value to store; throws ArgumentTransformation or validation errors as PowerShell does. */
    Object apply(String variableName, Object value);
}
