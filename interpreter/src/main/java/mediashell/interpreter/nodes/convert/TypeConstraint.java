package mediashell.interpreter.nodes.convert;

import mediashell.automation.DotNetException;
import mediashell.automation.ErrorCategory;
import mediashell.automation.ErrorRecord;
import mediashell.automation.scope.VariableConstraint;
import mediashell.automation.session.Runspace;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.types.PSType;
import mediashell.interpreter.classes.ScriptClass;
import mediashell.interpreter.classes.ScriptEnum;

/**
 * {@code [type]} before a variable: every assignment converts. The code that owns the variable fails as the cast would; other code, and any where
 * a script defines the type, gets an ArgumentTransformationMetadataException, since PowerShell then converts by an attribute of the variable.
 */
public record TypeConstraint(Runspace runspace, PSType type) implements VariableConstraint {
    @Override
    public Object apply(String variableName, Object value) {
        return isOfScript(type)
                ? applyFromOutside(variableName, value)
                : runspace.conversions().convert(value, type);
    }

    @Override
    public Object applyFromOutside(String variableName, Object value) {
        try {
            return runspace.conversions().convert(value, type);
        } catch (DotNetException refused) {
            throw transformation(variableName, refused);
        }
    }

    private static boolean isOfScript(PSType type) {
        return type instanceof ScriptClass
                || type instanceof ScriptEnum
                || type.isArray() && isOfScript(type.elementType());
    }

    private static DotNetException transformation(String variableName, DotNetException refused) {
        DotNetException failure = new DotNetException(
                SessionErrors.type("System.Management.Automation.ArgumentTransformationMetadataException"),
                "The variable " + variableName + " does not take the value: " + refused.getMessage(),
                refused);
        return failure.withErrorRecord(new ErrorRecord(failure, "RuntimeException", ErrorCategory.MetadataError, null));
    }
}
