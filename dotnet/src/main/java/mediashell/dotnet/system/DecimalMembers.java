package mediashell.dotnet.system;

import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeKind;

/** System.Decimal. */
@DotNetType(
        value = "System.Decimal",
        represents = java.math.BigDecimal.class,
        kind = TypeKind.STRUCT,
        base = "System.ValueType",
        interfaces = {"System.IComparable", "System.IConvertible", "System.IFormattable"})
final class DecimalMembers {

    private DecimalMembers() {}
}
