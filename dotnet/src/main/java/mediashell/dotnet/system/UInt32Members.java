package mediashell.dotnet.system;

import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeKind;

/** System.UInt32. */
@DotNetType(
        value = "System.UInt32",
        represents = mediashell.automation.values.UInt32.class,
        kind = TypeKind.STRUCT,
        base = "System.ValueType",
        interfaces = {"System.IComparable", "System.IConvertible", "System.IFormattable"})
final class UInt32Members {

    private UInt32Members() {}
}
