package mediashell.cmdlets.utility;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.ListObject;

/** One group of Group-Object -NoElement (Microsoft.PowerShell.Commands.GroupInfoNoElement). */
@DotNetType("Microsoft.PowerShell.Commands.GroupInfoNoElement")
public final class GroupInfoNoElement {

    private final GroupInfo info;

    GroupInfoNoElement(GroupInfo info) {
        this.info = info;
    }

    /** The keys' values. */
    @DotNetProperty
    @TypeName("System.Collections.ArrayList")
    public ListObject values() {
        return info.values();
    }

    /** How many objects there are. */
    @DotNetProperty
    public int count() {
        return info.count();
    }

    /** Nothing: the objects were not kept. */
    @DotNetProperty
    @TypeName("System.Collections.ObjectModel.Collection`1[System.Management.Automation.PSObject]")
    public ListObject group() {
        return null;
    }

    /** The keys as text. */
    @DotNetProperty
    public String name() {
        return info.name();
    }
}
