package mediashell.dotnet.system;

import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeKind;

/** System.UInt64. */
@DotNetType(
        value = "System.UInt64",
        represents = mediashell.automation.values.UInt64.class,
        kind = TypeKind.STRUCT,
        base = "System.ValueType",
        interfaces = {"System.IComparable", "System.IConvertible", "System.IFormattable"})
final class UInt64Members {

    private UInt64Members() {}
}
