package mediashell.interpreter.facade;

import mediashell.automation.binding.AllowEmptyCollectionAttribute;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetType;

/** System.Management.Automation.AllowEmptyCollectionAttribute. */
@DotNetType(
        value = "System.Management.Automation.AllowEmptyCollectionAttribute",
        represents = AllowEmptyCollectionAttribute.class,
        base = "System.Management.Automation.Internal.CmdletMetadataAttribute")
final class AllowEmptyCollectionAttributeMembers {
    private AllowEmptyCollectionAttributeMembers() {}

    @DotNetConstructor
    static AllowEmptyCollectionAttribute create() {
        return new AllowEmptyCollectionAttribute();
    }
}
