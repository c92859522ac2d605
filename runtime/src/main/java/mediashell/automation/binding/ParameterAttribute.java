package mediashell.automation.binding;

import mediashell.automation.session.ExecutionContext;

/**
 * An attribute of a parameter or variable that transforms or validates its values: ValidateSet, ValidateRange, ValidateScript,
 * AllowNull, ArgumentTransformation … One class each.
 */
public interface ParameterAttribute {

    /** The .NET name, for example {@code System.Management.Automation.ValidateSetAttribute}. */
    String typeName();

    /** Returns the value to go on with; throws a ValidationMetadataException or ArgumentTransformationMetadataException. */
    Object apply(ExecutionContext context, Object value);

    /** The attribute as scripts see it. */
    default Object value() {
        return this;
    }

    /** Whether it changes values before they are converted to the parameter's type (ArgumentTransformationAttribute). */
    default boolean transforms() {
        return false;
    }
}
