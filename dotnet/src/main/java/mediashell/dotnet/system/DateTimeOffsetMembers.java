package mediashell.dotnet.system;

import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeKind;

/** System.DateTimeOffset. */
@DotNetType(
        value = "System.DateTimeOffset",
        represents = mediashell.automation.values.DateTimeOffset.class,
        kind = TypeKind.STRUCT,
        base = "System.ValueType",
        interfaces = {"System.IComparable", "System.IFormattable"})
final class DateTimeOffsetMembers {

    private DateTimeOffsetMembers() {}
}
