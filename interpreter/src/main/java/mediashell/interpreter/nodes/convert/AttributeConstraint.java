package mediashell.interpreter.nodes.convert;

import mediashell.automation.DotNetException;
import mediashell.automation.ErrorCategory;
import mediashell.automation.ErrorRecord;
import mediashell.automation.binding.ParameterAttribute;
import mediashell.automation.scope.VariableConstraint;
import mediashell.automation.session.Runspace;
import mediashell.automation.session.SessionErrors;

/** A validation or transformation before a variable: every assignment passes it, or fails with ValidateSetFailure. */
public record AttributeConstraint(Runspace runspace, ParameterAttribute attribute) implements VariableConstraint {
    @Override
    public Object apply(String variableName, Object value) {
        try {
            return attribute.apply(runspace, value);
        } catch (DotNetException refused) {
            DotNetException failure = new DotNetException(
                    SessionErrors.type("System.Management.Automation.ValidationMetadataException"),
                    "The variable " + variableName + " does not take the value: " + refused.getMessage(),
                    refused.inner());
            throw failure.withErrorRecord(
                    new ErrorRecord(failure, "ValidateSetFailure", ErrorCategory.MetadataError, null));
        }
    }
}
