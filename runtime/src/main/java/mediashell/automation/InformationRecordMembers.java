package mediashell.automation;

import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.GenericType;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeName;
import mediashell.automation.types.Types;
import mediashell.automation.values.DateTime;
import mediashell.automation.values.ListObject;

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
    @TypeName("System.Collections.Generic.List`1[System.String]")
    static Object tags(InformationRecord self) {
        PSType list = FacadeTypes.require("System.Collections.Generic.List`1");
        return new ListObject(GenericType.of(list, java.util.List.of(Types.STRING)), self.tags());
    }

    @DotNetMethod("ToString")
    static String text(InformationRecord self) {
        return self.toString();
    }
}
