package mediashell.dotnet.system.management.automation;

import mediashell.automation.members.PSMethod;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.ListObject;

/** System.Management.Automation.PSMethod. */
@DotNetType(value = "System.Management.Automation.PSMethod", represents = PSMethod.class)
final class PSMethodMembers {

    private PSMethodMembers() {}

    @DotNetProperty
    static @TypeName("System.Object") Object overloadDefinitions(PSMethod self) {
        return new ListObject(PSObjectCollections.ofStrings(), self.group().definitions());
    }

    @DotNetProperty
    static String name(PSMethod self) {
        return self.name();
    }

    @DotNetProperty
    static String typeNameOfValue(PSMethod self) {
        return "System.Management.Automation.PSMethod";
    }

    @DotNetMethod
    static Object invoke(ExecutionContext context, PSMethod self, Object... arguments) {
        return self.invoke(context, arguments);
    }

    @DotNetMethod
    static String toString(PSMethod self) {
        return self.toString();
    }
}
