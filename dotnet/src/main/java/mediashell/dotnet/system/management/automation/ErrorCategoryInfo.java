package mediashell.dotnet.system.management.automation;

import mediashell.automation.ErrorRecord;
import mediashell.automation.format.error.CategoryText;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.EnumValue;

/** System.Management.Automation.ErrorCategoryInfo. */
@DotNetType("System.Management.Automation.ErrorCategoryInfo")
public final class ErrorCategoryInfo {

    private final ErrorRecord record;

    ErrorCategoryInfo(ErrorRecord record) {
        this.record = record;
    }

    @DotNetProperty
    @TypeName("System.Management.Automation.ErrorCategory")
    EnumValue category() {
        return EnumValue.of(
                FacadeTypes.require("System.Management.Automation.ErrorCategory"),
                record.category().name());
    }

    @DotNetProperty
    String activity() {
        return record.activity();
    }

    @DotNetProperty
    void activity(String value) {
        record.setActivity(value);
    }

    @DotNetProperty
    String reason() {
        return record.reason();
    }

    @DotNetProperty
    void reason(String value) {
        record.setReason(value);
    }

    @DotNetProperty
    String targetName(ExecutionContext context) {
        return CategoryText.targetName(context, record);
    }

    @DotNetProperty
    void targetName(String value) {
        record.setTargetName(value);
    }

    @DotNetProperty
    void targetType(String value) {
        record.setTargetType(value);
    }

    @DotNetProperty
    String targetType() {
        return CategoryText.targetType(record);
    }

    @DotNetMethod
    String getMessage(ExecutionContext context) {
        return CategoryText.of(context, record);
    }

    @DotNetMethod
    String toString(ExecutionContext context) {
        return getMessage(context);
    }
}
