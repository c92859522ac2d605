package mediashell.dotnet.system.management.automation;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetType;
import mediashell.automation.values.OrderedHashtable;

/** System.Management.Automation.OrderedHashtable. */
@DotNetType(
        value = "System.Management.Automation.OrderedHashtable",
        represents = OrderedHashtable.class,
        base = "System.Collections.Hashtable")
final class OrderedHashtableMembers {

    private OrderedHashtableMembers() {}

    @DotNetConstructor
    static OrderedHashtable create() {
        return new OrderedHashtable();
    }
}
