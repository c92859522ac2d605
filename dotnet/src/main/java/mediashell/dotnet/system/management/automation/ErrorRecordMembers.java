package mediashell.dotnet.system.management.automation;

import mediashell.automation.DotNetException;
import mediashell.automation.ErrorCategory;
import mediashell.automation.ErrorRecord;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.EnumValue;

/** System.Management.Automation.ErrorRecord. */
@DotNetType(value = "System.Management.Automation.ErrorRecord", represents = ErrorRecord.class)
final class ErrorRecordMembers {

    private ErrorRecordMembers() {}

    @DotNetConstructor
    static ErrorRecord create(
            DotNetException exception,
            String errorId,
            @TypeName("System.Management.Automation.ErrorCategory") EnumValue errorCategory,
            Object targetObject) {
        return new ErrorRecord(exception, errorId, ErrorCategory.values()[errorCategory.intValue()], targetObject);
    }

    @DotNetConstructor
    static ErrorRecord create(ErrorRecord errorRecord, DotNetException replaceParentContainsErrorRecordException) {
        return ErrorRecords.copy(errorRecord, replaceParentContainsErrorRecordException);
    }

    @DotNetProperty
    static DotNetException exception(ErrorRecord self) {
        return self.exception();
    }

    @DotNetProperty
    static Object targetObject(ErrorRecord self) {
        return self.targetObject();
    }

    @DotNetProperty
    static ErrorCategoryInfo categoryInfo(ErrorRecord self) {
        return new ErrorCategoryInfo(self);
    }

    @DotNetProperty
    static String fullyQualifiedErrorId(ErrorRecord self) {
        return self.fullyQualifiedErrorId();
    }

    @DotNetProperty
    static ErrorDetails errorDetails(ErrorRecord self) {
        return ErrorRecords.details(self);
    }

    @DotNetProperty
    static void errorDetails(ErrorRecord self, ErrorDetails value) {
        ErrorRecords.setDetails(self, value);
    }

    @DotNetProperty
    static @TypeName("System.Management.Automation.InvocationInfo") Object invocationInfo(ErrorRecord self) {
        return self.invocationInfo();
    }

    @DotNetProperty
    static String scriptStackTrace(ErrorRecord self) {
        return self.scriptStackTrace();
    }

    @DotNetProperty
    static @TypeName("System.Collections.ObjectModel.ReadOnlyCollection`1[System.Int32]") Object pipelineIterationInfo(
            ErrorRecord self) {
        return ErrorRecords.noIterations();
    }

    @DotNetMethod
    static String toString(ErrorRecord self) {
        return self.toString();
    }
}
