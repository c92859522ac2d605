package mediashell.dotnet.system.management.automation;

import java.util.ArrayList;
import java.util.List;

import mediashell.automation.members.PSPropertySet;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.TypedArray;

/** System.Management.Automation.PSPropertySet. */
@DotNetType(
        value = "System.Management.Automation.PSPropertySet",
        represents = PSPropertySet.class,
        base = "System.Management.Automation.PSMemberInfo")
final class PSPropertySetMembers {

    private PSPropertySetMembers() {}

    @DotNetConstructor
    static PSPropertySet create(
            ExecutionContext context,
            String name,
            @TypeName("System.Collections.Generic.IEnumerable`1[System.String]") Object referencedPropertyNames) {
        List<String> names = new ArrayList<>();
        context.conversions()
                .enumerate(referencedPropertyNames)
                .forEachRemaining(item -> names.add(context.conversions().toText(item)));
        return new PSPropertySet(name, names);
    }

    @DotNetProperty
    static @TypeName("System.Collections.ObjectModel.Collection`1[System.String]") Object referencedPropertyNames(
            PSPropertySet self) {
        return TypedArray.ofStrings(self.referenced().toArray(String[]::new));
    }
}
