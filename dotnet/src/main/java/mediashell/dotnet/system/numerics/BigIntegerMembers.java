package mediashell.dotnet.system.numerics;

import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeKind;

/** System.Numerics.BigInteger. */
@DotNetType(
        value = "System.Numerics.BigInteger",
        represents = java.math.BigInteger.class,
        kind = TypeKind.STRUCT,
        base = "System.ValueType",
        interfaces = {"System.IComparable", "System.IFormattable"})
final class BigIntegerMembers {

    private BigIntegerMembers() {}
}
