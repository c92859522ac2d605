package mediashell.automation.binding;

import mediashell.automation.DotNetException;
import mediashell.automation.ErrorCategory;
import mediashell.automation.session.SessionErrors;

/** ValidationMetadataException: a validation attribute refuses a value. */
final class ValidationErrors {

    private ValidationErrors() {}

    static DotNetException refused(String id, String text) {
        return SessionErrors.of(
                "System.Management.Automation.ValidationMetadataException",
                id,
                ErrorCategory.MetadataError,
                null,
                text);
    }
}
