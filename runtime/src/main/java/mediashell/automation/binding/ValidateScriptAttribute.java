package mediashell.automation.binding;

import java.util.List;

import mediashell.automation.ScriptBlock;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.values.TypedArray;

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
                "ValidateScriptFailure",
                errorMessage != null
                        ? errorMessage.replace("{0}", text).replace("{1}", script.toString())
                        : "the validation script did not return true for '" + text + "'");
    }

    /** What the script throws is the reason, as it is. */
    private Object verdict(ExecutionContext context, Object element) {
        List<Object> results = context.invoke(script, element, element);
        return results.size() == 1 ? results.getFirst() : TypedArray.ofObjects(results);
    }
}
