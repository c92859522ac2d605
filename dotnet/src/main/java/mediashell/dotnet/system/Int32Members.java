package mediashell.dotnet.system;

import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeKind;

/** System.Int32. */
@DotNetType(
        value = "System.Int32",
        represents = Integer.class,
        kind = TypeKind.STRUCT,
        base = "System.ValueType",
        interfaces = {"System.IComparable", "System.IConvertible", "System.IFormattable"})
final class Int32Members {

    private Int32Members() {}
}
