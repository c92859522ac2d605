package mediashell.dotnet.system;

import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeKind;

/** System.SByte. */
@DotNetType(
        value = "System.SByte",
        represents = Byte.class,
        kind = TypeKind.STRUCT,
        base = "System.ValueType",
        interfaces = {"System.IComparable", "System.IConvertible", "System.IFormattable"})
final class SByteMembers {

    private SByteMembers() {}
}
