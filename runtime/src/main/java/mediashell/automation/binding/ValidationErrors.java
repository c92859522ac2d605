package mediashell.automation.binding;

import mediashell.automation.DotNetException;
import mediashell.automation.session.SessionErrors;

/** ValidationMetadataException: a validation attribute refuses a value. */
final class ValidationErrors {

    private ValidationErrors() {}

    static DotNetException refused(String text) {
        return SessionErrors.plain("System.Management.Automation.ValidationMetadataException", text);
    }
}
