package mediashell.interpreter.facade;

import mediashell.automation.binding.AllowNullAttribute;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetType;

/** System.Management.Automation.AllowNullAttribute. */
@DotNetType(
        value = "System.Management.Automation.AllowNullAttribute",
        represents = AllowNullAttribute.class,
        base = "System.Management.Automation.Internal.CmdletMetadataAttribute")
final class AllowNullAttributeMembers {
    private AllowNullAttributeMembers() {}

    @DotNetConstructor
    static AllowNullAttribute create() {
        return new AllowNullAttribute();
    }
}
