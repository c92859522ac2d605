package mediashell.dotnet.system;

import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeKind;

/** System.UInt16. */
@DotNetType(
        value = "System.UInt16",
        represents = mediashell.automation.values.UInt16.class,
        kind = TypeKind.STRUCT,
        base = "System.ValueType",
        interfaces = {"System.IComparable", "System.IConvertible", "System.IFormattable"})
final class UInt16Members {

    private UInt16Members() {}
}
