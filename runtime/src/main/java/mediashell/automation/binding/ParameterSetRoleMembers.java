package mediashell.automation.binding;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;

/** System.Management.Automation.ParameterSetMetadata. */
@DotNetType(value = "System.Management.Automation.ParameterSetMetadata", represents = ParameterSetRole.class)
final class ParameterSetRoleMembers {
    private ParameterSetRoleMembers() {}

    @DotNetProperty
    static boolean isMandatory(ParameterSetRole self) {
        return self.mandatory();
    }

    @DotNetProperty
    static int position(ParameterSetRole self) {
        return self.position();
    }

    @DotNetProperty
    static boolean valueFromPipeline(ParameterSetRole self) {
        return self.valueFromPipeline();
    }

    @DotNetProperty
    static boolean valueFromPipelineByPropertyName(ParameterSetRole self) {
        return self.valueFromPipelineByPropertyName();
    }

    @DotNetProperty
    static boolean valueFromRemainingArguments(ParameterSetRole self) {
        return self.valueFromRemainingArguments();
    }

    @DotNetProperty
    static String helpMessage(ParameterSetRole self) {
        return self.helpMessage();
    }
}
