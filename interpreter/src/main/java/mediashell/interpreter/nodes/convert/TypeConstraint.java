package mediashell.interpreter.nodes.convert;

import mediashell.automation.DotNetException;
import mediashell.automation.ErrorCategory;
import mediashell.automation.ErrorRecord;
import mediashell.automation.scope.VariableConstraint;
import mediashell.automation.session.Runspace;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.types.PSType;

/** {@code [type]} before a variable: every assignment converts. */
public record TypeConstraint(Runspace runspace, PSType type) implements VariableConstraint {
    @Override
    public Object apply(String variableName, Object value) {
        try {
            return runspace.conversions().convert(value, type);
        } catch (DotNetException refused) {
            DotNetException failure = new DotNetException(
                    SessionErrors.type("System.Management.Automation.ArgumentTransformationMetadataException"),
                    refused.getMessage(),
                    refused);
            throw failure.withErrorRecord(
                    new ErrorRecord(failure, "RuntimeException", ErrorCategory.MetadataError, null));
        }
    }
}
