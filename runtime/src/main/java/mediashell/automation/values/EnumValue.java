package mediashell.automation.values;

import java.util.ArrayList;
import java.util.List;

import mediashell.automation.types.DotNetObject;
import mediashell.automation.types.EnumModel;
import mediashell.automation.types.PSType;

/**
 * A value of any .NET enum; undefined values and combinations of flags exist.
 *
 * @param psType the enum
 * @param value the number; unsigned 64-bit values as their bits
 */
public record EnumValue(PSType psType, long value) implements DotNetObject, Comparable<EnumValue> {

    /** The constant of that exact name; its absence is a defect of the caller. */
    public static EnumValue of(PSType type, String name) {
        for (EnumModel.Constant constant : type.enumModel().constants()) {
            if (constant.name().equals(name)) {
                return new EnumValue(type, constant.value());
            }
        }
        throw new IllegalArgumentException(type + " has no constant " + name);
    }

    public int intValue() {
        return (int) value;
    }

    public boolean hasFlag(long bits) {
        return (value & bits) == bits;
    }

    /** The name of a constant with exactly this value, or null. */
    public String name() {
        for (EnumModel.Constant constant : psType.enumModel().constants()) {
            if (constant.value() == value) {
                return constant.name();
            }
        }
        return null;
    }

    @Override
    public int compareTo(EnumValue other) {
        return Long.compare(value, other.value);
    }

    /** The format "G": a name, the names of the flags, or the number. */
    @Override
    public String toString() {
        String name = name();
        if (name != null) {
            return name;
        }
        String flags = psType.enumModel().flags() ? flagNames() : null;
        return flags != null ? flags : numberText();
    }

    /** The number in decimal, as the underlying type writes it. */
    public String numberText() {
        boolean unsigned = psType.enumModel().underlying().name().equals("UInt64");
        return unsigned ? Long.toUnsignedString(value) : Long.toString(value);
    }

    /** The names of the flags that make up the value, or null when bits are left over. */
    public String flagNames() {
        List<String> names = new ArrayList<>();
        long rest = value;
        for (EnumModel.Constant constant : byValueDescending()) {
            if (constant.value() != 0 && (rest & constant.value()) == constant.value()) {
                rest &= ~constant.value();
                names.addFirst(constant.name());
            }
        }
        return rest == 0 && !names.isEmpty() ? String.join(", ", names) : null;
    }

    private List<EnumModel.Constant> byValueDescending() {
        List<EnumModel.Constant> sorted = new ArrayList<>(psType.enumModel().constants());
        sorted.sort((a, b) -> Long.compareUnsigned(b.value(), a.value()));
        return sorted;
    }
}
