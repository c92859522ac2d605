package mediashell.automation.members;

import mediashell.automation.types.EnumModel;
import mediashell.automation.types.PSType;
import mediashell.automation.values.EnumValue;

/** {@code [DayOfWeek]::Monday}: the constants of an enum as static fields, case ignored. */
final class EnumConstants {

    private EnumConstants() {}

    /** The constant, or null. */
    static Object find(PSType type, String name) {
        for (EnumModel.Constant constant : type.enumModel().constants()) {
            if (constant.name().equalsIgnoreCase(name)) {
                return new EnumValue(type, constant.value());
            }
        }
        return null;
    }
}
