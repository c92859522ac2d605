package mediashell.cmdlets.media;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeKind;

/** The type that Configuration Manager's cmdlets take and return. */
@DotNetType(
        value = "Microsoft.ConfigurationManagement.ManagementProvider.IResultObject",
        represents = IResultObject.class,
        kind = TypeKind.INTERFACE)
public interface IResultObject {

    /** The SMS class, for example {@code SMS_Package}. */
    @DotNetProperty
    String objectClass();
}
