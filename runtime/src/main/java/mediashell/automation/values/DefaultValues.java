package mediashell.automation.values;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.UUID;

import mediashell.automation.types.PSType;

/** {@code default(T)}: what an element or property of a type holds before anybody stores into it. */
public final class DefaultValues {

    private DefaultValues() {}

    /** Null for reference types and Nullable. */
    public static Object of(PSType type) {
        if (!type.isValueType()) {
            return null;
        }
        if (type.isEnum()) {
            return new EnumValue(type, 0);
        }
        return switch (type.fullName()) {
            case "System.Int32" -> 0;
            case "System.Boolean" -> false;
            case "System.Int64" -> 0L;
            case "System.Double" -> 0.0;
            case "System.Char" -> '\0';
            case "System.Byte" -> UInt8.MIN_VALUE;
            case "System.SByte" -> (byte) 0;
            case "System.Int16" -> (short) 0;
            case "System.UInt16" -> UInt16.MIN_VALUE;
            case "System.UInt32" -> UInt32.MIN_VALUE;
            case "System.UInt64" -> UInt64.MIN_VALUE;
            case "System.Single" -> 0f;
            case "System.Decimal" -> BigDecimal.ZERO;
            case "System.Numerics.BigInteger" -> BigInteger.ZERO;
            case "System.DateTime" -> DateTime.MIN_VALUE;
            case "System.TimeSpan" -> TimeSpan.ZERO;
            case "System.DateTimeOffset" -> DateTimeOffset.MIN_VALUE;
            case "System.Guid" -> new UUID(0, 0);
            case "System.Management.Automation.SwitchParameter" -> SwitchParameter.FALSE;
            case "System.Collections.DictionaryEntry" -> new DictionaryEntry(null, null);
            default -> null;
        };
    }
}
