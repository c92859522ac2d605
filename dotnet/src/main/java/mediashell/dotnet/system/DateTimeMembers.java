package mediashell.dotnet.system;

import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeKind;

/** System.DateTime. */
@DotNetType(
        value = "System.DateTime",
        represents = mediashell.automation.values.DateTime.class,
        kind = TypeKind.STRUCT,
        base = "System.ValueType",
        interfaces = {"System.IComparable", "System.IConvertible", "System.IFormattable"})
final class DateTimeMembers {

    private DateTimeMembers() {}
}
