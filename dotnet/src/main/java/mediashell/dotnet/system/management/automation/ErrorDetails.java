package mediashell.dotnet.system.management.automation;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;

/** System.Management.Automation.ErrorDetails: what users read instead of the exception's message. */
@DotNetType("System.Management.Automation.ErrorDetails")
public final class ErrorDetails {

    private final String message;
    private String recommendedAction = "";

    @DotNetConstructor
    ErrorDetails(String message) {
        this.message = message;
    }

    @DotNetProperty
    String message() {
        return message;
    }

    @DotNetProperty
    String recommendedAction() {
        return recommendedAction;
    }

    @DotNetProperty
    void recommendedAction(String value) {
        recommendedAction = value;
    }

    @Override
    @DotNetMethod
    public String toString() {
        return message;
    }
}
