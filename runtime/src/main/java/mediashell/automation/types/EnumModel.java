package mediashell.automation.types;

import java.util.List;

/**
 * The constants of an enum.
 *
 * @param underlying the integral type, usually {@code System.Int32}
 * @param flags whether the enum carries {@code [Flags]}
 * @param constants in the order of declaration
 */
public record EnumModel(PSType underlying, boolean flags, List<Constant> constants) {

    /** One named value; unsigned 64-bit values are kept as their bits. */
    public record Constant(String name, long value) {}
}
