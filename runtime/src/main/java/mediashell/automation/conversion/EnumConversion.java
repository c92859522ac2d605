package mediashell.automation.conversion;

import java.util.ArrayList;
import java.util.List;

import mediashell.automation.types.EnumModel;
import mediashell.automation.types.PSType;
import mediashell.automation.values.EnumValue;
import mediashell.automation.values.UInt64;

/** Numbers and names as values of an enum. */
final class EnumConversion {

    private EnumConversion() {}

    /** The value with a number that must be defined. */
    static Object ofNumber(Object number, PSType type) {
        long value;
        try {
            value = bits(number, type);
        } catch (ArithmeticException outOfRange) {
            throw undefined(number, type);
        }
        if (!isDefined(value, type.enumModel())) {
            throw undefined(number, type);
        }
        return new EnumValue(type, value);
    }

    private static RuntimeException undefined(Object number, PSType type) {
        return ConversionErrors.of(
                "UndefinedIntegerToEnum", number, type, "The enum has no such value: " + names(type) + ".");
    }

    private static long bits(Object number, PSType type) {
        Object fitting =
                NumberConversion.to(number, NumberKind.of(type.enumModel().underlying()));
        return fitting instanceof UInt64 u ? u.longValue() : ((Number) fitting).longValue();
    }

    private static boolean isDefined(long value, EnumModel model) {
        long mask = 0;
        for (EnumModel.Constant constant : model.constants()) {
            if (constant.value() == value) {
                return true;
            }
            mask |= constant.value();
        }
        return model.flags() && (value & ~mask) == 0;
    }

    /** Names or numbers separated by commas, case ignored; a name may be shortened as long as it is unambiguous. */
    static Object ofText(String text, PSType type) {
        long value = 0;
        boolean numbers = false;
        for (String part : text.split(",", -1)) {
            String name = part.strip();
            Long number = number(name, type);
            if (number != null && text.indexOf(',') >= 0) {
                throw noMatch(text, type);
            }
            numbers |= number != null;
            value |= number != null ? number : byName(name, text, type);
        }
        if (numbers && !isDefined(value, type.enumModel())) {
            throw ConversionErrors.of(
                    "EnumParseUndefined", text, type, "The enum has no such value: " + names(type) + ".");
        }
        return new EnumValue(type, value);
    }

    private static Long number(String name, PSType type) {
        if (name.isEmpty() || !(Character.isDigit(name.charAt(0)) || name.charAt(0) == '-' || name.charAt(0) == '+')) {
            return null;
        }
        try {
            return bits(new java.math.BigInteger(name.startsWith("+") ? name.substring(1) : name), type);
        } catch (NumberFormatException | ArithmeticException noNumber) {
            return null;
        }
    }

    private static long byName(String name, String text, PSType type) {
        List<EnumModel.Constant> prefixed = new ArrayList<>();
        for (EnumModel.Constant constant : type.enumModel().constants()) {
            if (constant.name().equalsIgnoreCase(name)) {
                return constant.value();
            }
            if (constant.name().regionMatches(true, 0, name, 0, name.length())) {
                prefixed.add(constant);
            }
        }
        if (prefixed.size() == 1 && !name.isEmpty()) {
            return prefixed.getFirst().value();
        }
        return preferred(prefixed, text, type);
    }

    /** File attributes are so common that an ambiguous beginning of these three means them. */
    private static long preferred(List<EnumModel.Constant> prefixed, String text, PSType type) {
        if (type.fullName().equals("System.IO.FileAttributes")) {
            for (String name : List.of("Directory", "ReadOnly", "System")) {
                for (EnumModel.Constant constant : prefixed) {
                    if (constant.name().equals(name)) {
                        return constant.value();
                    }
                }
            }
        }
        throw noMatch(text, type);
    }

    private static RuntimeException noMatch(String text, PSType type) {
        return ConversionErrors.of(
                "SubstringDisambiguationEnumParseThrewAnException",
                text,
                type,
                "Expected one of " + names(type) + ", or an unambiguous beginning of one.");
    }

    private static String names(PSType type) {
        return String.join(
                ", ",
                type.enumModel().constants().stream()
                        .map(EnumModel.Constant::name)
                        .toList());
    }
}
