package mediashell.automation.conversion;

import mediashell.automation.PSObject;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.types.EnumModel;
import mediashell.automation.types.PSType;
import mediashell.automation.types.Types;
import mediashell.automation.values.AutomationNull;
import mediashell.automation.values.EnumValue;

/** The sides of an arithmetic operator as numbers. */
final class Operands {

    private Operands() {}

    /** Null, booleans, chars and enums as the numbers they stand for, numbers themselves; null for all other values. */
    static Object number(Object value) {
        return switch (value) {
            case null -> 0;
            case AutomationNull ignored -> 0;
            case Boolean flag -> flag ? 1 : 0;
            case Character c -> (int) c;
            case EnumValue constant -> underlying(constant);
            default -> NumberKind.of(value) != null ? value : null;
        };
    }

    static Object underlying(EnumValue constant) {
        NumberKind kind = NumberKind.of(constant.psType().enumModel().underlying());
        if (kind == NumberKind.ULONG) {
            return mediashell.automation.values.UInt64.of(constant.value());
        }
        return NumberConversion.to(constant.value(), kind);
    }

    /** Text as a number beside a left side of some type, whose errors it reports. */
    static Object textAsNumber(String text, Object left) {
        Object number = NumberScanner.scan(text);
        if (number != null) {
            return number;
        }
        NumberKind kind = NumberKind.of(left);
        String id = kind == NumberKind.DECIMAL
                ? "InvalidCastFromStringToDecimal"
                : kind != null && kind.isFloating()
                        ? "InvalidCastFromStringToDoubleOrSingle"
                        : "InvalidCastFromStringToInteger";
        PSType target = kind == null ? Types.INT : kind.type();
        throw ConversionErrors.of(id, text, target, "The text is no number.");
    }

    /** A computed number back in the enum of the left side; it must have kept the enum's own type. */
    static Object toEnum(PSType type, Object result, Object other) {
        EnumModel model = type.enumModel();
        if (isForeign(NumberKind.of(other))) {
            throw SessionErrors.plain(
                    "System.InvalidOperationException",
                    "The enum [" + type + "] does not mix with [" + Types.of(other) + "].");
        }
        if (NumberKind.of(result) != NumberKind.of(model.underlying())) {
            throw SessionErrors.plain(
                    "System.InvalidCastException", "The result " + result + " does not fit the enum [" + type + "].");
        }
        return new EnumValue(type, ((Number) result).longValue());
    }

    /** Numbers that are not computed with in the enum's own type. */
    private static boolean isForeign(NumberKind kind) {
        return kind == NumberKind.DECIMAL || kind == NumberKind.UINT || kind == NumberKind.ULONG;
    }

    static Object base(Object value) {
        Object base = PSObject.base(value);
        return base == AutomationNull.VALUE ? null : base;
    }
}
