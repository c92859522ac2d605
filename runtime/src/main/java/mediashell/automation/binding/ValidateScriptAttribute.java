package mediashell.automation.binding;

import java.util.List;

import mediashell.automation.DotNetException;
import mediashell.automation.ScriptBlock;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.SessionErrors;

/**
 * ValidateScriptAttribute: a block that says true for each element it accepts.
 *
 * @param errorMessage a format for the message with {0} the value and {1} the script, or null
 */
public record ValidateScriptAttribute(ScriptBlock script, String errorMessage) implements ElementValidation {

    @Override
    public String typeName() {
        return "System.Management.Automation.ValidateScriptAttribute";
    }

    @Override
    public void validate(ExecutionContext context, Object element) {
        if (context.conversions().isTrue(verdict(context, element))) {
            return;
        }
        String text = context.conversions().toText(element);
        throw ValidationErrors.refused(
                errorMessage != null
                        ? errorMessage.replace("{0}", text).replace("{1}", script.toString())
                        : "the validation script did not return true for '" + text + "'");
    }

    private Object verdict(ExecutionContext context, Object element) {
        try {
            List<Object> results = context.invoke(script, element, element);
            return results.size() == 1
                    ? results.getFirst()
                    : mediashell.automation.values.TypedArray.ofObjects(results);
        } catch (DotNetException failed) {
            throw new DotNetException(
                    SessionErrors.type("System.Management.Automation.ValidationMetadataException"),
                    failed.getMessage(),
                    failed);
        }
    }
}
