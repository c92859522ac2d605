package mediashell.dotnet.system;

import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeKind;

/** System.Byte. */
@DotNetType(
        value = "System.Byte",
        represents = mediashell.automation.values.UInt8.class,
        kind = TypeKind.STRUCT,
        base = "System.ValueType",
        interfaces = {"System.IComparable", "System.IConvertible", "System.IFormattable"})
final class ByteMembers {

    private ByteMembers() {}
}
