package mediashell.dotnet.system;

import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeKind;

/** System.Version. */
@DotNetType(
        value = "System.Version",
        represents = mediashell.automation.values.Version.class,
        kind = TypeKind.CLASS,
        base = "System.Object",
        interfaces = {"System.ICloneable", "System.IComparable"})
final class VersionMembers {

    private VersionMembers() {}
}
