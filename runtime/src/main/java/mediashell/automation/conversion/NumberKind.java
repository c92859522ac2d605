package mediashell.automation.conversion;

import java.math.BigDecimal;
import java.math.BigInteger;

import mediashell.automation.types.PSType;
import mediashell.automation.types.Types;
import mediashell.automation.values.UInt16;
import mediashell.automation.values.UInt32;
import mediashell.automation.values.UInt64;
import mediashell.automation.values.UInt8;

/** The numeric types of the language, from narrow to wide. */
public enum NumberKind {
    SBYTE,
    BYTE,
    SHORT,
    USHORT,
    INT,
    UINT,
    LONG,
    ULONG,
    DECIMAL,
    FLOAT,
    DOUBLE,
    BIG_INTEGER;

    /** The kind of a number, or null for everything else (chars, booleans and enums too). */
    static NumberKind of(Object value) {
        return switch (value) {
            case Integer ignored -> INT;
            case Double ignored -> DOUBLE;
            case Long ignored -> LONG;
            case UInt8 ignored -> BYTE;
            case BigDecimal ignored -> DECIMAL;
            case Float ignored -> FLOAT;
            case Byte ignored -> SBYTE;
            case Short ignored -> SHORT;
            case UInt16 ignored -> USHORT;
            case UInt32 ignored -> UINT;
            case UInt64 ignored -> ULONG;
            case BigInteger ignored -> BIG_INTEGER;
            case null, default -> null;
        };
    }

    /** The kind that a type stands for, or null. */
    public static NumberKind of(PSType type) {
        if (type == Types.INT) {
            return INT;
        } else if (type == Types.DOUBLE) {
            return DOUBLE;
        } else if (type == Types.LONG) {
            return LONG;
        }
        return switch (type.fullName()) {
            case "System.Byte" -> BYTE;
            case "System.SByte" -> SBYTE;
            case "System.Int16" -> SHORT;
            case "System.UInt16" -> USHORT;
            case "System.UInt32" -> UINT;
            case "System.UInt64" -> ULONG;
            case "System.Decimal" -> DECIMAL;
            case "System.Single" -> FLOAT;
            case "System.Numerics.BigInteger" -> BIG_INTEGER;
            default -> null;
        };
    }

    PSType type() {
        return switch (this) {
            case SBYTE -> Types.SBYTE;
            case BYTE -> Types.BYTE;
            case SHORT -> Types.SHORT;
            case USHORT -> Types.USHORT;
            case INT -> Types.INT;
            case UINT -> Types.UINT;
            case LONG -> Types.LONG;
            case ULONG -> Types.ULONG;
            case DECIMAL -> Types.DECIMAL;
            case FLOAT -> Types.FLOAT;
            case DOUBLE -> Types.DOUBLE;
            case BIG_INTEGER -> Types.BIG_INTEGER;
        };
    }

    boolean isInteger() {
        return compareTo(ULONG) <= 0;
    }

    boolean isFloating() {
        return this == FLOAT || this == DOUBLE;
    }

    boolean isSigned() {
        return this == SBYTE || this == SHORT || this == INT || this == LONG;
    }
}
