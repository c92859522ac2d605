package mediashell.interpreter.nodes.convert;

import mediashell.automation.DotNetException;
import mediashell.automation.ErrorCategory;
import mediashell.automation.ErrorRecord;
import mediashell.automation.scope.VariableConstraint;
import mediashell.automation.session.Runspace;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.types.PSType;
import mediashell.language.ast.Ast;

/**
 * {@code [type]} before a variable: every assignment converts, and fails as the cast would. Where a script defines the type, or where the block
 * makes variables that nobody can foresee, PowerShell converts by an attribute of the variable instead, and that fails with an
 * ArgumentTransformationMetadataException.
 *
 * @param place the type as it stands before the variable, or null for a parameter
 */
public record TypeConstraint(Runspace runspace, PSType type, Ast place) implements VariableConstraint {
    @Override
    public Object apply(String variableName, Object value) {
        try {
            return runspace.conversions().convert(value, type);
        } catch (DotNetException refused) {
            boolean byAttribute = type.isOfScript() || place != null && UnforeseenVariables.around(place);
            throw byAttribute ? transformation(variableName, refused) : refused;
        }
    }

    private static DotNetException transformation(String variableName, DotNetException refused) {
        DotNetException failure = new DotNetException(
                SessionErrors.type("System.Management.Automation.ArgumentTransformationMetadataException"),
                "The variable " + variableName + " does not take the value: " + refused.getMessage(),
                refused);
        return failure.withErrorRecord(new ErrorRecord(failure, "RuntimeException", ErrorCategory.MetadataError, null));
    }
}
