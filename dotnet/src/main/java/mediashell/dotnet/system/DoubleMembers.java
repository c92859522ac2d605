package mediashell.dotnet.system;

import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeKind;

/** System.Double. */
@DotNetType(
        value = "System.Double",
        represents = Double.class,
        kind = TypeKind.STRUCT,
        base = "System.ValueType",
        interfaces = {"System.IComparable", "System.IConvertible", "System.IFormattable"})
final class DoubleMembers {

    private DoubleMembers() {}
}
