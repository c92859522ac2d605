package mediashell.automation.binding;

import java.util.List;

import mediashell.automation.types.PSType;

/**
 * One parameter.
 *
 * @param type the declared type, {@code System.Object} when none
 * @param isSwitch whether the type is SwitchParameter
 * @param sets the parameter's role in each set; one entry named {@link ParameterSetRole#ALL} when it is in all
 * @param attributes transformations and validations in the order in which they apply
 * @param psTypeName the type name that PSTypeNameAttribute asks for, or null
 * @param isDynamic whether only some calls have it
 * @param hidden whether completion and syntax leave it out (DontShow)
 */
public record ParameterMetadata(
        String name,
        PSType type,
        boolean isSwitch,
        List<String> aliases,
        List<ParameterSetRole> sets,
        List<ParameterAttribute> attributes,
        String psTypeName,
        String helpMessage,
        boolean hidden,
        boolean isDynamic) {

    /** A parameter that every call has. */
    public ParameterMetadata(
            String name,
            PSType type,
            boolean isSwitch,
            List<String> aliases,
            List<ParameterSetRole> sets,
            List<ParameterAttribute> attributes,
            String psTypeName,
            String helpMessage,
            boolean hidden) {
        this(name, type, isSwitch, aliases, sets, attributes, psTypeName, helpMessage, hidden, false);
    }
}
