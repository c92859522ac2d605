package mediashell.text.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Enum.ToString: names of values. Values are the constants' bit patterns in 64 bits, sign-extended for signed
 * underlying types.
 */
public final class EnumFormatter {
    /** A constant of an enumeration. */
    public record Constant(String name, long value) {}

    /**
     * What the formatter must know of an enumeration.
     *
     * @param constants in the order of their unsigned values
     * @param flags whether it carries FlagsAttribute
     * @param bits the size of the underlying type
     * @param signed whether the underlying type is signed
     */
    public record EnumType(List<Constant> constants, boolean flags, int bits, boolean signed) {}

    private EnumFormatter() {}

    /** The value in the format G, F, D or X; null and empty are G. */
    public static String format(long value, String format, EnumType type) {
        String letter = format == null || format.isEmpty() ? "G" : format.toUpperCase(Locale.ROOT);
        return switch (letter) {
            case "G" -> type.flags() ? flags(value, type) : name(value, type);
            case "F" -> flags(value, type);
            case "D" -> number(value, type);
            case "X" -> hexadecimal(value, type);
            default -> throw NetFormatException.badSpecifier(format, "enumeration");
        };
    }

    private static String name(long value, EnumType type) {
        for (Constant constant : type.constants()) {
            if (constant.value() == value) {
                return constant.name();
            }
        }
        return number(value, type);
    }

    private static String flags(long value, EnumType type) {
        String exact = name(value, type);
        if (value == 0 || !exact.equals(number(value, type))) {
            return exact;
        }
        var names = new ArrayList<String>();
        long rest = value;
        for (Constant constant : type.constants().reversed()) {
            long bits = constant.value();
            if (bits != 0 && (rest & bits) == bits) {
                rest -= bits;
                names.addFirst(constant.name());
            }
        }
        return rest == 0 ? String.join(", ", names) : exact;
    }

    private static String number(long value, EnumType type) {
        return type.signed() ? Long.toString(value) : Long.toUnsignedString(value);
    }

    private static String hexadecimal(long value, EnumType type) {
        int digits = type.bits() / 4;
        String text = "0".repeat(16) + Long.toHexString(value).toUpperCase(Locale.ROOT);
        return text.substring(text.length() - digits);
    }
}
