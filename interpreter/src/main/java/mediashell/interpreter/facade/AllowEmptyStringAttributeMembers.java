package mediashell.interpreter.facade;

import mediashell.automation.binding.AllowEmptyStringAttribute;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetType;

/** System.Management.Automation.AllowEmptyStringAttribute. */
@DotNetType(
        value = "System.Management.Automation.AllowEmptyStringAttribute",
        represents = AllowEmptyStringAttribute.class,
        base = "System.Management.Automation.Internal.CmdletMetadataAttribute")
final class AllowEmptyStringAttributeMembers {
    private AllowEmptyStringAttributeMembers() {}

    @DotNetConstructor
    static AllowEmptyStringAttribute create() {
        return new AllowEmptyStringAttribute();
    }
}
