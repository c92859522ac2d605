package mediashell.dotnet.system;

import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeKind;

/** System.TimeSpan. */
@DotNetType(
        value = "System.TimeSpan",
        represents = mediashell.automation.values.TimeSpan.class,
        kind = TypeKind.STRUCT,
        base = "System.ValueType",
        interfaces = {"System.IComparable", "System.IFormattable"})
final class TimeSpanMembers {

    private TimeSpanMembers() {}
}
