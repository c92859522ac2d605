package mediashell.interpreter.nodes.function;

import java.util.Set;

import mediashell.automation.types.PSType;

/** The number types of .NET, whose unbound parameters are 0 and not null. */
final class NumericTypes {
    private static final Set<String> NAMES = Set.of(
            "System.Byte",
            "System.SByte",
            "System.Int16",
            "System.UInt16",
            "System.Int32",
            "System.UInt32",
            "System.Int64",
            "System.UInt64",
            "System.Single",
            "System.Double",
            "System.Decimal",
            "System.Numerics.BigInteger");

    private NumericTypes() {}

    static boolean contains(PSType type) {
        return NAMES.contains(type.fullName());
    }
}
