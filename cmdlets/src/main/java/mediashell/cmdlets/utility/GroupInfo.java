package mediashell.cmdlets.utility;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.ListObject;

/** One group of Group-Object (Microsoft.PowerShell.Commands.GroupInfo). */
@DotNetType("Microsoft.PowerShell.Commands.GroupInfo")
public final class GroupInfo {

    private final ListObject values;
    private final String name;
    private final ListObject group;
    private int count;

    GroupInfo(ListObject values, String name, ListObject group) {
        this.values = values;
        this.name = name;
        this.group = group;
    }

    void add(Object member) {
        count++;
        group.add(member);
    }

    /** The keys' values. */
    @DotNetProperty
    @TypeName("System.Collections.ArrayList")
    public ListObject values() {
        return values;
    }

    /** How many objects there are. */
    @DotNetProperty
    public int count() {
        return count;
    }

    /** The objects. */
    @DotNetProperty
    @TypeName("System.Collections.ObjectModel.Collection`1[System.Management.Automation.PSObject]")
    public ListObject group() {
        return group;
    }

    /** The keys as text. */
    @DotNetProperty
    public String name() {
        return name;
    }

    @Override
    public String toString() {
        return name;
    }
}
