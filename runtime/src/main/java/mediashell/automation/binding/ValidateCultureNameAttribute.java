package mediashell.automation.binding;

import java.util.List;

import mediashell.automation.session.ExecutionContext;
import mediashell.text.culture.Culture;

/**
 * A ValidateSetAttribute whose values are the names of the known cultures, asked for when an argument is checked.
 *
 * @param others words that are accepted beside the names
 */
public record ValidateCultureNameAttribute(List<String> others) implements ElementValidation {

    @Override
    public String typeName() {
        return "System.Management.Automation.ValidateSetAttribute";
    }

    @Override
    public void validate(ExecutionContext context, Object element) {
        String text = context.conversions().toText(element);
        boolean known = others.stream().anyMatch(text::equalsIgnoreCase)
                || Culture.names().stream().anyMatch(text::equalsIgnoreCase);
        if (!known) {
            throw ValidationErrors.refused(
                    "ValidateSetFailure", "'" + text + "' is the name of no culture, such as de-DE");
        }
    }
}
