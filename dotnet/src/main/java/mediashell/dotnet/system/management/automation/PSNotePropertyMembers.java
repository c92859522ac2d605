package mediashell.dotnet.system.management.automation;

import mediashell.automation.members.PSNoteProperty;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetType;

/** System.Management.Automation.PSNoteProperty. */
@DotNetType(
        value = "System.Management.Automation.PSNoteProperty",
        represents = PSNoteProperty.class,
        base = "System.Management.Automation.PSPropertyInfo")
final class PSNotePropertyMembers {

    private PSNotePropertyMembers() {}

    @DotNetConstructor
    static PSNoteProperty create(String name, Object value) {
        return new PSNoteProperty(name, value);
    }
}
