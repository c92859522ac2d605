package mediashell.interpreter.translator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import mediashell.automation.ScriptBlock;
import mediashell.automation.binding.AllowEmptyCollectionAttribute;
import mediashell.automation.binding.AllowEmptyStringAttribute;
import mediashell.automation.binding.AllowNullAttribute;
import mediashell.automation.binding.ParameterAttribute;
import mediashell.automation.binding.ValidateCountAttribute;
import mediashell.automation.binding.ValidateLengthAttribute;
import mediashell.automation.binding.ValidateNotNullAttribute;
import mediashell.automation.binding.ValidateNotNullOrEmptyAttribute;
import mediashell.automation.binding.ValidatePatternAttribute;
import mediashell.automation.binding.ValidateRangeAttribute;
import mediashell.automation.binding.ValidateScriptAttribute;
import mediashell.automation.binding.ValidateSetAttribute;
import mediashell.automation.session.Runspace;
import mediashell.automation.types.PSType;
import mediashell.language.ast.AttributeAst;

/** From a written attribute to the validation it means. */
public final class ValidationAttributes {
    private ValidationAttributes() {}

    /** The validation, or null when the attribute is none. */
    public static ParameterAttribute make(SourceUnit unit, Runspace runspace, AttributeAst attribute) {
        AttributeValues values = new AttributeValues(runspace, unit, attribute);
        ParameterAttribute builtIn = builtIn(runspace, attribute, values);
        return builtIn != null ? builtIn : ScriptAttribute.make(unit, runspace, attribute);
    }

    private static ParameterAttribute builtIn(Runspace runspace, AttributeAst attribute, AttributeValues values) {
        List<Object> given = values.positional();
        return switch (AttributeNames.simpleName(attribute).toLowerCase(Locale.ROOT)) {
            case "validateset" ->
                new ValidateSetAttribute(
                        validValues(runspace, given),
                        values.flag("IgnoreCase", true),
                        values.text("ErrorMessage", null));
            case "validaterange" -> range(runspace, given);
            case "validatelength" ->
                new ValidateLengthAttribute(number(runspace, given, 0), number(runspace, given, 1));
            case "validatecount" -> new ValidateCountAttribute(number(runspace, given, 0), number(runspace, given, 1));
            case "validatepattern" ->
                new ValidatePatternAttribute(
                        runspace.conversions().toText(given.getFirst()),
                        !values.text("Options", "IgnoreCase").equalsIgnoreCase("None"),
                        values.text("ErrorMessage", null));
            case "validatescript" ->
                new ValidateScriptAttribute((ScriptBlock) given.getFirst(), values.text("ErrorMessage", null));
            case "validatenotnull" -> new ValidateNotNullAttribute();
            case "validatenotnullorempty" -> new ValidateNotNullOrEmptyAttribute(false);
            case "validatenotnullorwhitespace" -> new ValidateNotNullOrEmptyAttribute(true);
            case "allownull" -> new AllowNullAttribute();
            case "allowemptystring" -> new AllowEmptyStringAttribute();
            case "allowemptycollection" -> new AllowEmptyCollectionAttribute();
            default -> null;
        };
    }

    /** The values themselves, or those that a class implementing IValidateSetValuesGenerator gives. */
    private static List<String> validValues(Runspace runspace, List<Object> given) {
        if (given.size() == 1 && given.getFirst() instanceof PSType generator) {
            Object instance = runspace.members().construct(generator, new Object[0]);
            Object values = runspace.members().invoke(instance, "GetValidValues", new Object[0]);
            List<Object> items = new ArrayList<>();
            runspace.conversions().enumerate(values).forEachRemaining(items::add);
            return texts(runspace, items);
        }
        return texts(runspace, given);
    }

    private static ParameterAttribute range(Runspace runspace, List<Object> given) {
        return given.size() == 1
                ? new ValidateRangeAttribute(null, null, runspace.conversions().toText(given.getFirst()))
                : new ValidateRangeAttribute(given.get(0), given.get(1), null);
    }

    private static List<String> texts(Runspace runspace, List<Object> values) {
        List<String> texts = new ArrayList<>();
        values.forEach(v -> texts.add(runspace.conversions().toText(v)));
        return texts;
    }

    private static int number(Runspace runspace, List<Object> values, int index) {
        return runspace.conversions().toInt(values.get(index));
    }
}
