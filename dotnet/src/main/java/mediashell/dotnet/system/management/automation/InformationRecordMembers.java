package mediashell.dotnet.system.management.automation;

import mediashell.automation.InformationRecord;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.DateTime;
import mediashell.automation.values.TypedArray;

/** System.Management.Automation.InformationRecord. */
@DotNetType(value = "System.Management.Automation.InformationRecord", represents = InformationRecord.class)
final class InformationRecordMembers {

    private InformationRecordMembers() {}

    @DotNetProperty
    static Object messageData(InformationRecord self) {
        return self.messageData();
    }

    @DotNetProperty
    static String source(InformationRecord self) {
        return self.source();
    }

    @DotNetProperty
    static DateTime timeGenerated(InformationRecord self) {
        return self.timeGenerated();
    }

    @DotNetProperty
    @TypeName("System.String[]")
    static TypedArray tags(InformationRecord self) {
        return TypedArray.ofStrings(self.tags());
    }

    @DotNetProperty
    static long processId(ExecutionContext context, InformationRecord self) {
        return context.process().processId();
    }

    @DotNetMethod
    static String toString(ExecutionContext context, InformationRecord self) {
        return context.conversions().toText(self.messageData());
    }
}
